package org.colophon.fingerprint.image;

/** A decoded picture, upright and opaque, 8 bits for each of red, green and blue, of which one row is read at a time. */
public interface Pixels {

    /** The number of columns, at least 1. */
    int width();

    /** The number of rows, at least 1. */
    int height();

    /**
     * Writes a row as red, green and blue bytes, three for each pixel.
     *
     * @param row from the top, from 0; may be asked for more than once and in any order
     * @param rgb of at least three times the width
     */
    void read(int row, byte[] rgb);

    /** Pixels in an array of three bytes each: red, green, blue; row after row. The array is not copied. */
    static Pixels ofRgb(int width, int height, byte[] rgb) {
        return new PackedPixels(width, height, rgb, PackedPixels.RGB);
    }

    /**
     * Pixels in an array of four bytes each: red, green, blue, opacity; laid over white (IEP-0004, "Processing", 2). The
     * array is not copied.
     */
    static Pixels ofRgba(int width, int height, byte[] rgba) {
        return new PackedPixels(width, height, rgba, PackedPixels.RGBA);
    }

    /** Grey pixels in an array of one byte each. The array is not copied. */
    static Pixels ofGrey(int width, int height, byte[] grey) {
        return new PackedPixels(width, height, grey, PackedPixels.GREY);
    }
}
