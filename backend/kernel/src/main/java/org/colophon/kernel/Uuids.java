package org.colophon.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562, 5.7): a millisecond, then 74 random bits. */
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuids() {}

    /** A new UUID that sorts after those of earlier milliseconds. */
    public static UUID next(Clock clock) {
        return of(clock.millis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    static UUID of(long millis, long randomA, long randomB) {
        long high = (millis << 16) | 0x7000L | (randomA & 0x0fffL);
        long low = 0x8000000000000000L | (randomB & 0x3fffffffffffffffL);
        return new UUID(high, low);
    }
}
