package org.colophon.kernel;

import java.time.Clock;
import java.util.UUID;

/** A person or organisation in whose name acts are done. */
public record PartyId(UUID value) implements Id {

    /** A new id, ordered by time. */
    public static PartyId next(Clock clock) {
        return new PartyId(Uuids.next(clock));
    }

    /** Reads the usual text form; an {@link IllegalArgumentException} says what is wrong. */
    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
