package org.colophon.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Legal days from the first, included, until the end, excluded; without an end it lasts. */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("A period ends after it begins.");
        }
    }

    public static Period from(LocalDate day) {
        return new Period(day, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether every day of the other is a day of this. */
    public boolean encloses(Period other) {
        boolean endsInside = until == null || (other.until != null && !other.until.isAfter(until));
        return !other.from.isBefore(from) && endsInside;
    }

    private boolean startsBeforeEndOf(Period other) {
        return other.until == null || from.isBefore(other.until);
    }
}
