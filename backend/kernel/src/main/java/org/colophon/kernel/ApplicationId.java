package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** An application to register one or more works. */
public record ApplicationId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static ApplicationId next(Clock clock) {
        return new ApplicationId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
