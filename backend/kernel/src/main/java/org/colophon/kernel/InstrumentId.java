package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** An instrument that moved or created rights. */
public record InstrumentId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static InstrumentId next(Clock clock) {
        return new InstrumentId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static InstrumentId of(String text) {
        return new InstrumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
