package org.colophon.fingerprint.extraction.image;

/** A decoded picture as it is stored, not yet turned upright. */
interface Rows {

    int width();

    int height();

    /**
     * Writes a row as red, green and blue bytes, three for each pixel.
     *
     * @param row from the top, from 0
     * @param rgb of at least three times the width
     */
    void read(int row, byte[] rgb);
}
