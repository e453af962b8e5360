package org.colophon.works;

import org.jspecify.annotations.Nullable;

/** What part generative AI had in one component of the work. */
public record AiUse(
        String component,
        Kind kind,
        @Nullable String tool,
        @Nullable String humanContribution) {

    /** Who made the component. */
    public enum Kind {
        HUMAN,
        ASSISTED,
        GENERATED;

        /** Whether a tool took part, so that it and the human contribution have to be named. */
        public boolean usesTool() {
            return this != HUMAN;
        }
    }
}
