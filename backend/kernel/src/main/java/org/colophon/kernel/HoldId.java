package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** A hold on named interests of a work. */
public record HoldId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static HoldId next(Clock clock) {
        return new HoldId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static HoldId of(String text) {
        return new HoldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
