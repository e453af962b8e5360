package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** A file of a work, whether its bytes are deposited or stay with the creator. */
public record FileId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static FileId next(Clock clock) {
        return new FileId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
