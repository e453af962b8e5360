package org.colophon.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colophon.kernel.UserId;
import org.colophon.platform.Duty;
import org.jspecify.annotations.Nullable;

/** What users see and change of themselves. */
public interface OwnAccount {

    /** A user to themselves: who they are, for whom they may act, which duties they have. */
    record Profile(
            UserId id,
            String email,
            boolean isEmailConfirmed,
            Locale language,
            PartyView person,
            List<PartyView> actingFor,
            Set<Duty> duties) {}

    /** The user, or {@link UserUnknown} where gone or locked. */
    Profile of(UserId id);

    /** Changes what is given and leaves the rest. */
    void change(UserId id, @Nullable String name, @Nullable String language);
}
