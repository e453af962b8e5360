package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** A natural person who signs in. */
public record UserId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static UserId next(Clock clock) {
        return new UserId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
