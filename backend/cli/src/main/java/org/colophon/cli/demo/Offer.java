package org.colophon.cli.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An offer of a licence; {@code prices} has one price for each version. */
record Offer(
        String key,
        int chapter,
        String work,
        String by,
        List<String> rights,
        @Nullable Boolean exclusive,
        String territory,
        int months,
        @Nullable List<String> media,
        @Nullable List<String> purposes,
        @Nullable Boolean aiTraining,
        List<String> prices,
        @Nullable List<String> after,
        @Nullable Boolean withdrawn) {

    Map<String, Object> terms(String price) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("rights", rights);
        terms.put("exclusive", Boolean.TRUE.equals(exclusive));
        terms.put("territory", territory);
        terms.put("months", months);
        terms.put("media", Objects.requireNonNullElse(media, List.of()));
        terms.put("purposes", Objects.requireNonNullElse(purposes, List.of()));
        terms.put("aiTraining", Boolean.TRUE.equals(aiTraining));
        terms.put("sublicensing", false);
        terms.put("attribution", true);
        terms.put("price", Price.of(price));
        return terms;
    }

    /** The prices of the versions after the first. */
    List<String> laterPrices() {
        return new ArrayList<>(prices).subList(1, prices.size());
    }

    List<String> waitsFor() {
        return Objects.requireNonNullElse(after, List.of());
    }

    boolean isWithdrawn() {
        return Boolean.TRUE.equals(withdrawn);
    }
}
