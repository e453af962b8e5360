package org.colophon.fingerprint.data;

/**
 * Finds where a chunk ends by what the data say there, so that an insertion moves the ends but does not change the
 * chunks behind it (ISO 24138, IEP-0008).
 *
 * <p>The standard goes byte by byte: P(n) = g(n) + ⌊P(n−1) / 2⌋, and the chunk ends where the low bits of P(n) are all
 * zero. That is the floor of an exact sum, so four bytes can be added up first and shifted once; each P in between shows
 * in the partial sums. The chain of dependent steps, which bounds the speed, is a quarter as long.
 */
final class Chunker {

    static final int MIN = 256;
    static final int CENTRE = 640;
    static final int MAX = 8192;

    private static final int STEP = 4;
    // The average is 1024 bytes: one bit more before the centre, one bit less behind it.
    private static final long HARD = (1 << 11) - 1;
    private static final long EASY = (1 << 9) - 1;

    private static final long[] ONCE = Gear.times(1);
    private static final long[] TWICE = Gear.times(2);
    private static final long[] FOURFOLD = Gear.times(4);
    private static final long[] EIGHTFOLD = Gear.times(8);
    private static final long[] SIXTEENFOLD = Gear.times(16);

    private Chunker() {}

    /** The end of the chunk that starts here, at most {@link #MAX} bytes on and not behind the limit. */
    static int end(byte[] bytes, int start, int limit) {
        if (limit - start <= MIN) {
            return limit;
        }
        int centre = Math.min(start + CENTRE, limit);
        long state = roll(bytes, start + MIN, centre, 0, HARD);
        if (state < 0) {
            return (int) ~state;
        }
        int barrier = Math.min(start + MAX, limit);
        state = roll(bytes, centre, barrier, state, EASY);
        return state < 0 ? (int) ~state : barrier;
    }

    // Gives the state at the barrier or, as its complement and thereby negative, the end that it met before.
    private static long roll(byte[] bytes, int from, int barrier, long start, long mask) {
        long state = start;
        int at = from;
        for (; at <= barrier - STEP; at += STEP) {
            long first = state + TWICE[bytes[at] & 0xFF];
            long second = first + FOURFOLD[bytes[at + 1] & 0xFF];
            long third = second + EIGHTFOLD[bytes[at + 2] & 0xFF];
            long fourth = third + SIXTEENFOLD[bytes[at + 3] & 0xFF];
            if ((first & mask << 1) == 0) {
                return ~(at + 1L);
            }
            if ((second & mask << 2) == 0) {
                return ~(at + 2L);
            }
            if ((third & mask << 3) == 0) {
                return ~(at + 3L);
            }
            if ((fourth & mask << 4) == 0) {
                return ~(at + 4L);
            }
            state = fourth >>> STEP;
        }
        for (; at < barrier; at++) {
            state = (state >>> 1) + ONCE[bytes[at] & 0xFF];
            if ((state & mask) == 0) {
                return ~(at + 1L);
            }
        }
        return state;
    }
}
