package org.colophon.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;

/** Whom to tell what concerns a party, and how they are reached. */
public interface Correspondents {

    /** A user who reads for a party; mail goes only to an address that was confirmed. */
    record Correspondent(UserId user, String email, boolean isEmailConfirmed, Locale language) {}

    /** The user of a person, the members of an organisation; each once, nobody for those who never sign in. */
    List<Correspondent> of(Collection<PartyId> parties);

    /** The user, unless gone or locked. */
    Optional<Correspondent> of(UserId user);
}
