package org.colophon.fingerprint.video;

import java.util.Arrays;

/** The MPEG-7 signature of one frame (ISO/IEC 15938-3): 380 values, each 0, 1 or 2. */
public final class FrameSignature {

    /** The number of values. */
    public static final int SIZE = 380;

    private static final int PACKED_VALUES = 5;
    private static final int PACKED_LIMIT = 243;
    private static final int RADIX = 3;

    private final char[] values;

    private FrameSignature(char[] values) {
        this.values = values;
    }

    /**
     * The signature of these values. Larger ones than 2, which the official test data have, are taken up to 65,535.
     *
     * @throws IllegalArgumentException if there are not 380, or one is out of range
     */
    public static FrameSignature of(int[] values) {
        requireSize(values.length, SIZE);
        char[] copy = new char[SIZE];
        for (int i = 0; i < SIZE; i++) {
            if (values[i] < 0 || values[i] > Character.MAX_VALUE) {
                throw new IllegalArgumentException("value " + i + " of a frame signature is " + values[i]);
            }
            copy[i] = (char) values[i];
        }
        return new FrameSignature(copy);
    }

    /**
     * The signature in the binary form of the standard: 76 bytes of five values each, the first one highest.
     *
     * @throws IllegalArgumentException if there are not 76 bytes, or one is above 242
     */
    public static FrameSignature ofPacked(byte[] packed) {
        requireSize(packed.length, SIZE / PACKED_VALUES);
        char[] values = new char[SIZE];
        for (int i = 0; i < packed.length; i++) {
            int rest = packed[i] & 0xFF;
            if (rest >= PACKED_LIMIT) {
                throw new IllegalArgumentException("byte " + i + " of a frame signature holds no five values");
            }
            for (int digit = PACKED_VALUES - 1; digit >= 0; digit--) {
                values[i * PACKED_VALUES + digit] = (char) (rest % RADIX);
                rest /= RADIX;
            }
        }
        return new FrameSignature(values);
    }

    private static void requireSize(int size, int expected) {
        if (size != expected) {
            throw new IllegalArgumentException("a frame signature has " + expected + " elements here, not " + size);
        }
    }

    void addTo(long[] sums) {
        for (int i = 0; i < SIZE; i++) {
            sums[i] += values[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrameSignature that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
