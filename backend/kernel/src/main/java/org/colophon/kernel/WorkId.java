package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** A work, from its first draft on. */
public record WorkId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static WorkId next(Clock clock) {
        return new WorkId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static WorkId of(String text) {
        return new WorkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
