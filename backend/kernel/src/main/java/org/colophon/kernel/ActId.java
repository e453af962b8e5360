package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** One act on record; an act that touches several works has one id and an entry for each. */
public record ActId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static ActId next(Clock clock) {
        return new ActId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static ActId of(String text) {
        return new ActId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
