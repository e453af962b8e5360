package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** An offer of a licence, in all its versions. */
public record OfferId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static OfferId next(Clock clock) {
        return new OfferId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
