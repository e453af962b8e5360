package org.colophon.works;

import org.colophon.kernel.WorkId;

/** How a work stands to an earlier one. */
public record Relation(WorkId to, Kind kind) {

    /** The ways in which works are related. */
    public enum Kind {
        VERSION_OF,
        PART_OF,
        DERIVED_FROM,
        /** Neither a version nor a part: both stand in one series and share a file. */
        SERIES_WITH
    }
}
