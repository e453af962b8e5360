package org.colophon.disputes;

import java.util.List;

/** How an adjudicator decides a case, why, and what follows. */
public record Ruling(Decision decision, String reasons, List<Remedy> remedies) {

    /** Refuses with {@link RulingRefused} what does not fit together. */
    public Ruling {
        remedies = List.copyOf(remedies);
        if (reasons.isBlank()) {
            throw new RulingRefused("/reasons", "required");
        }
        if ((decision == Decision.UPHOLD) == remedies.isEmpty()) {
            throw new RulingRefused(
                    "/remedies", decision == Decision.UPHOLD ? "remedies-missing" : "remedies-without-cause");
        }
    }
}
