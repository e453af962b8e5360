package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** A licence granted. */
public record LicenceId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static LicenceId next(Clock clock) {
        return new LicenceId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static LicenceId of(String text) {
        return new LicenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
