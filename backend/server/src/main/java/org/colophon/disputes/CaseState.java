package org.colophon.disputes;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a case; the database holds the same table. */
public enum CaseState {
    /** Received, its standing checked. */
    FILED,
    /** The respondent was told and the named interests are held. */
    NOTIFIED,
    /** The respondent answered in time. */
    ANSWERED,
    /** The time to answer ran out. */
    UNANSWERED,
    /** Decided. */
    RULED,
    /** Taken back by the complainant. */
    WITHDRAWN;

    private static final Map<CaseState, Set<CaseState>> NEXT = Map.of(
            FILED, EnumSet.of(NOTIFIED),
            NOTIFIED, EnumSet.of(ANSWERED, UNANSWERED, WITHDRAWN),
            ANSWERED, EnumSet.of(RULED, WITHDRAWN),
            UNANSWERED, EnumSet.of(RULED, WITHDRAWN));

    public boolean mayBecome(CaseState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the case is neither decided nor taken back. */
    public boolean isOpen() {
        return this != RULED && this != WITHDRAWN;
    }
}
