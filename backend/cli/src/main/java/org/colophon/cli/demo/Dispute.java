package org.colophon.cli.demo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case. It is filed in one chapter and may be answered and ruled in the same or a later one.
 *
 * @param order an order whose money should wait for the ruling
 * @param after deals that must be there before
 */
record Dispute(
        String key,
        int chapter,
        String work,
        String by,
        String against,
        String ground,
        String claim,
        String standing,
        @Nullable List<String> rights,
        String territory,
        @Nullable String order,
        @Nullable String evidence,
        @Nullable Answer answer,
        @Nullable Ruling ruling,
        @Nullable Boolean withdrawn,
        @Nullable List<String> after) {

    record Answer(int chapter, String text) {}

    record Ruling(
            int chapter,
            String decision,
            String reasons,
            @Nullable List<Remedy> remedies) {

        List<Remedy> named() {
            return Objects.requireNonNullElse(remedies, List.of());
        }
    }

    record Remedy(
            String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String share,
            @Nullable String territory,
            @Nullable String order) {}

    List<String> waitsFor() {
        return Objects.requireNonNullElse(after, List.of());
    }

    /** Whether anything happens to it in this chapter. */
    boolean isIn(int number) {
        return chapter == number
                || (answer != null && answer.chapter() == number)
                || (ruling != null && ruling.chapter() == number);
    }

    boolean isWithdrawn() {
        return Boolean.TRUE.equals(withdrawn);
    }
}
