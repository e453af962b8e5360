package org.colophon.fingerprint.image;

import java.util.Arrays;

/**
 * The mean colours of 8 × 8 parts of a picture. Not of the standard: they tell apart drawings and plain pictures whose
 * brightness is alike, and show where copies differ.
 */
public final class BlockColours {

    /** The number of rows and of columns of parts. */
    public static final int SIZE = 8;

    private static final int BANDS = 3;

    private final byte[] rgb;

    private BlockColours(byte[] rgb) {
        this.rgb = rgb;
    }

    /** These 192 bytes, red, green and blue of each part, row after row; a copy is taken. */
    public static BlockColours ofBytes(byte[] rgb) {
        if (rgb.length != SIZE * SIZE * BANDS) {
            throw new IllegalArgumentException("8 × 8 colours are 192 bytes, not " + rgb.length);
        }
        return new BlockColours(rgb.clone());
    }

    /** Red, green and blue of each part, row after row, as a copy. */
    public byte[] bytes() {
        return rgb.clone();
    }

    /** How much the parts differ on average, from 0 to 255: the root of the mean square over parts and bands. */
    public double difference(BlockColours other) {
        long squares = 0;
        for (int i = 0; i < rgb.length; i++) {
            int difference = (rgb[i] & 0xFF) - (other.rgb[i] & 0xFF);
            squares += (long) difference * difference;
        }
        return Math.sqrt((double) squares / rgb.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlockColours that && Arrays.equals(rgb, that.rgb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rgb);
    }
}
