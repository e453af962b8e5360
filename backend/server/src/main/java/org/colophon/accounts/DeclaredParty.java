package org.colophon.accounts;

import org.colophon.accounts.people.Country;
import org.colophon.accounts.people.PartyName;
import org.colophon.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** Somebody who never signs in, as another party describes them: an author, an heir, a publisher of long ago. */
public record DeclaredParty(
        PartyKind kind,
        String name,
        @Nullable String creditedName,
        @Nullable String nationality,
        @Nullable PartialDate born,
        @Nullable PartialDate died) {

    public DeclaredParty {
        name = PartyName.clean(name, "/name");
        creditedName = creditedName == null ? null : PartyName.clean(creditedName, "/creditedName");
        Country.check(nationality, "/nationality");
        if (born != null && died != null && died.latest().isBefore(born.earliest())) {
            throw new ContentWrong("/died", "died-before-born");
        }
    }

    /** A party known by kind and name only. */
    public static DeclaredParty named(PartyKind kind, String name) {
        return new DeclaredParty(kind, name, null, null, null, null);
    }
}
