package org.colophon.accounts;

import org.colophon.kernel.Countries;
import org.jspecify.annotations.Nullable;

/** A country of ISO 3166-1, where one was given. */
final class Country {

    private Country() {}

    static void check(@Nullable String alpha2, String pointer) {
        if (alpha2 != null && !Countries.exists(alpha2)) {
            throw new ContentWrong(pointer, "country-unknown");
        }
    }
}
