package org.colophon.accounts.people;

import org.colophon.accounts.ContentWrong;
import org.colophon.kernel.Countries;
import org.jspecify.annotations.Nullable;

/** A country of ISO 3166-1, where one was given. */
public final class Country {

    private Country() {}

    public static void check(@Nullable String alpha2, String pointer) {
        if (alpha2 != null && !Countries.exists(alpha2)) {
            throw new ContentWrong(pointer, "country-unknown");
        }
    }
}
