package org.colophon.fingerprint.hash;

/** xxHash32 as its specification tells it, with 64-bit arithmetic cut to 32 bits and one byte at a time. */
final class NaiveXxh32 {

    private static final long[] PRIMES = {2654435761L, 2246822519L, 3266489917L, 668265263L, 374761393L};

    private NaiveXxh32() {}

    static int hash(byte[] bytes) {
        long accumulator;
        int at = 0;
        if (bytes.length < 16) {
            accumulator = PRIMES[4];
        } else {
            long[] lanes = {cut(PRIMES[0] + PRIMES[1]), PRIMES[1], 0, cut(-PRIMES[0])};
            for (; bytes.length - at >= 16; at += 16) {
                for (int lane = 0; lane < 4; lane++) {
                    lanes[lane] =
                            times(turn(lanes[lane] + times(word(bytes, at + 4 * lane), PRIMES[1]), 13), PRIMES[0]);
                }
            }
            accumulator = cut(turn(lanes[0], 1) + turn(lanes[1], 7) + turn(lanes[2], 12) + turn(lanes[3], 18));
        }
        accumulator = cut(accumulator + bytes.length);
        for (; bytes.length - at >= 4; at += 4) {
            accumulator = times(turn(accumulator + times(word(bytes, at), PRIMES[2]), 17), PRIMES[3]);
        }
        for (; at < bytes.length; at++) {
            accumulator = times(turn(accumulator + times(bytes[at] & 255, PRIMES[4]), 11), PRIMES[0]);
        }
        accumulator = times(accumulator ^ accumulator >> 15, PRIMES[1]);
        accumulator = times(accumulator ^ accumulator >> 13, PRIMES[2]);
        return (int) (accumulator ^ accumulator >> 16);
    }

    private static long word(byte[] bytes, int at) {
        return bytes[at] & 255
                | (bytes[at + 1] & 255) << 8
                | (bytes[at + 2] & 255) << 16
                | (bytes[at + 3] & 255L) << 24;
    }

    private static long times(long a, long b) {
        return cut(cut(a) * b);
    }

    private static long turn(long value, int by) {
        long cut = cut(value);
        return cut(cut << by | cut >> 32 - by);
    }

    private static long cut(long value) {
        return value & 0xFFFFFFFFL;
    }
}
