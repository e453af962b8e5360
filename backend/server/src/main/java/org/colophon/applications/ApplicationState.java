package org.colophon.applications;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an application. */
public enum ApplicationState {
    /** Being written; seen by the applicant alone. */
    DRAFT,
    /** Received complete: this moment is the effective date, whatever is decided later. */
    SUBMITTED,
    /** Waits for an examiner. */
    FLAGGED,
    /** Waits for the end of a dispute (an open dispute over ownership stops a registration). */
    SUSPENDED,
    /** All its works are in the register. */
    REGISTERED,
    /** An examiner refused it. */
    REFUSED,
    /** Taken back by the applicant. */
    WITHDRAWN;

    private static final Map<ApplicationState, Set<ApplicationState>> NEXT = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(REGISTERED, FLAGGED, WITHDRAWN),
            FLAGGED, EnumSet.of(REGISTERED, REFUSED, WITHDRAWN, SUSPENDED),
            SUSPENDED, EnumSet.of(FLAGGED, WITHDRAWN),
            REGISTERED, EnumSet.noneOf(ApplicationState.class),
            REFUSED, EnumSet.noneOf(ApplicationState.class),
            WITHDRAWN, EnumSet.noneOf(ApplicationState.class));

    /** The transition table. */
    public boolean mayBecome(ApplicationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it was received and is not decided yet. */
    public boolean isPending() {
        return this == SUBMITTED || this == FLAGGED || this == SUSPENDED;
    }
}
