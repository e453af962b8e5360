package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** An order for a licence or for a transfer of title. */
public record OrderId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static OrderId next(Clock clock) {
        return new OrderId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static OrderId of(String text) {
        return new OrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
