package org.colophon.fingerprint.hash;

import java.util.Objects;

/** The 32-bit xxHash with seed 0: the feature of a chunk of data or of an n-gram of text (ISO 24138, IEP-0003 and IEP-0008). */
public final class Xxh32 {

    private static final int PRIME_1 = 0x9E3779B1;
    private static final int PRIME_2 = 0x85EBCA77;
    private static final int PRIME_3 = 0xC2B2AE3D;
    private static final int PRIME_4 = 0x27D4EB2F;
    private static final int PRIME_5 = 0x165667B1;
    // Their sum modulo 2^32, which the compiler would refuse to fold.
    private static final int PRIMES_1_AND_2 = 0x24234428;
    private static final int STRIPE = 16;

    private Xxh32() {}

    /** The hash of all these bytes; to be read as an unsigned number. */
    public static int hash(byte[] bytes) {
        return hash(bytes, 0, bytes.length);
    }

    /** The hash of these bytes; to be read as an unsigned number. */
    public static int hash(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int end = offset + length;
        int at = offset;
        int hash = PRIME_5;
        if (length >= STRIPE) {
            hash = stripes(bytes, at, end);
            at += length / STRIPE * STRIPE;
        }
        return avalanche(tail(bytes, at, end, hash + length));
    }

    // One loop over four accumulators in local variables: they must stay in registers.
    private static int stripes(byte[] bytes, int offset, int end) {
        int a = PRIMES_1_AND_2;
        int b = PRIME_2;
        int c = 0;
        int d = -PRIME_1;
        for (int at = offset; at <= end - STRIPE; at += STRIPE) {
            a = Integer.rotateLeft(a + LittleEndian.int32(bytes, at) * PRIME_2, 13) * PRIME_1;
            b = Integer.rotateLeft(b + LittleEndian.int32(bytes, at + 4) * PRIME_2, 13) * PRIME_1;
            c = Integer.rotateLeft(c + LittleEndian.int32(bytes, at + 8) * PRIME_2, 13) * PRIME_1;
            d = Integer.rotateLeft(d + LittleEndian.int32(bytes, at + 12) * PRIME_2, 13) * PRIME_1;
        }
        return Integer.rotateLeft(a, 1)
                + Integer.rotateLeft(b, 7)
                + Integer.rotateLeft(c, 12)
                + Integer.rotateLeft(d, 18);
    }

    private static int tail(byte[] bytes, int offset, int end, int start) {
        int hash = start;
        int at = offset;
        for (; at <= end - Integer.BYTES; at += Integer.BYTES) {
            hash = Integer.rotateLeft(hash + LittleEndian.int32(bytes, at) * PRIME_3, 17) * PRIME_4;
        }
        for (; at < end; at++) {
            hash = Integer.rotateLeft(hash + (bytes[at] & 0xFF) * PRIME_5, 11) * PRIME_1;
        }
        return hash;
    }

    private static int avalanche(int value) {
        int hash = value;
        hash = (hash ^ hash >>> 15) * PRIME_2;
        hash = (hash ^ hash >>> 13) * PRIME_3;
        return hash ^ hash >>> 16;
    }
}
