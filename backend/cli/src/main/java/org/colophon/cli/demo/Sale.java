package org.colophon.cli.demo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A holder proposes to sell a share of the title to somebody, and what happens then. */
record Sale(
        String key,
        int chapter,
        String work,
        String by,
        String buyer,
        @Nullable List<String> rights,
        String territory,
        String share,
        String price,
        @Nullable List<String> consenting,
        List<DealStep> steps,
        @Nullable List<String> after) {

    List<String> consents() {
        return Objects.requireNonNullElse(consenting, List.of());
    }

    List<String> waitsFor() {
        return Objects.requireNonNullElse(after, List.of());
    }
}
