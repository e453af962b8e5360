package org.colophon.accounts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody says who signs up. */
public record NewPerson(
        String name,
        String email,
        String password,
        @Nullable String country,
        Locale language) {

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return "NewPerson";
    }
}
