package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** A dispute. */
public record CaseId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static CaseId next(Clock clock) {
        return new CaseId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
