package org.colophon.fingerprint.extraction.image;

/** Arithmetic of bytes that gives exactly what Pillow gives, on which the reference stands. */
final class Blend {

    private Blend() {}

    /** A value of this opacity over white. */
    static int overWhite(int value, int alpha) {
        return by255(value * alpha + 255 * (255 - alpha));
    }

    /** A value that has been multiplied by its opacity already, over white. */
    static int premultipliedOverWhite(int value, int alpha) {
        return Math.min(255, value + 255 - alpha);
    }

    /** One of red, green and blue from its ink and black, both 0 for none. */
    static int ofInk(int ink, int black) {
        int light = 255 - black;
        return Math.max(0, light - by255(ink * light));
    }

    /** Divides by 255, rounded. */
    static int by255(int product) {
        int rounded = product + 128;
        return ((rounded >> 8) + rounded) >> 8;
    }
}
