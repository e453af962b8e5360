package org.colophon.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562, 5.7): a millisecond, a counter of 12 bits that grows within it (6.2, method 1), then 62
 * random bits.
 */
public final class Uuids {

    private static final int COUNTER_BITS = 12;
    private static final int COUNTER_STARTS_BELOW = 1 << (COUNTER_BITS - 1);

    private static final long LONGEST_WAIT_MILLIS = 1_000;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuids() {}

    /**
     * A new UUID that sorts after those of earlier milliseconds, and after those that this process made earlier within
     * the same one.
     */
    public static UUID next(Clock clock) {
        long millis = clock.millis();
        long start = (millis << COUNTER_BITS) | RANDOM.nextInt(COUNTER_STARTS_BELOW);
        return of(LAST.updateAndGet(last -> after(last, millis, start)), RANDOM.nextLong());
    }

    /**
     * What is more than the counter holds within one millisecond runs on into the next, and a clock set back by less
     * than a second is waited for, as the RFC allows.
     */
    private static long after(long last, long millis, long start) {
        long ahead = (last >> COUNTER_BITS) - millis;
        return ahead >= 0 && ahead < LONGEST_WAIT_MILLIS ? last + 1 : start;
    }

    static UUID of(long place, long random) {
        long high = (place >> COUNTER_BITS << 16) | 0x7000L | (place & ((1 << COUNTER_BITS) - 1));
        long low = 0x8000000000000000L | (random & 0x3fffffffffffffffL);
        return new UUID(high, low);
    }
}
