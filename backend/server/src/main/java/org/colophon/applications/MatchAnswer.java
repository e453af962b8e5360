package org.colophon.applications;

import org.colophon.works.Relation;
import org.jspecify.annotations.Nullable;

/** What the applicant says about a work that has the same file. */
public enum MatchAnswer {
    /** It is mine, and I made it before the other registration. */
    MINE_EARLIER,
    /** I use the file by licence. */
    LICENSED,
    /** I cannot explain it. */
    COINCIDENCE,
    /** My new work is a version of my earlier one. */
    VERSION,
    /** My new work is a part of my earlier one. */
    PART,
    /** Both are works of one series. */
    SERIES;

    /** How the new work relates to the earlier one of the same owner; null for answers about other owners' works. */
    public Relation.@Nullable Kind relation() {
        return switch (this) {
            case VERSION -> Relation.Kind.VERSION_OF;
            case PART -> Relation.Kind.PART_OF;
            case SERIES -> Relation.Kind.SERIES_WITH;
            default -> null;
        };
    }
}
