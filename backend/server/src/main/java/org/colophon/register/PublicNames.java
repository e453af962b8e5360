package org.colophon.register;

import java.util.Map;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartyId;
import org.colophon.works.Author;
import org.jspecify.annotations.Nullable;

/** The name under which an author stands before the public: their own, the one they chose, or none. */
final class PublicNames {

    private PublicNames() {}

    static @Nullable String of(Author author, Map<PartyId, PartyView> parties) {
        return switch (author.credit()) {
            case ANONYMOUS -> null;
            case PSEUDONYM -> author.creditedAs();
            case REAL_NAME -> author.creditedAs() == null ? name(author.party(), parties) : author.creditedAs();
        };
    }

    static @Nullable String name(PartyId party, Map<PartyId, PartyView> parties) {
        PartyView view = parties.get(party);
        return view == null ? null : view.name();
    }
}
