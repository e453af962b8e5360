package org.colophon.fingerprint.extraction.image;

/** A decoded picture, upright and over white. */
public final class Picture {

    private static final int BLOCK = 64;

    private final Rows rows;

    Picture(Rows stored, Orientation orientation) {
        this.rows = orientation == Orientation.UPRIGHT ? stored : turn(stored, orientation);
    }

    private static Rows turn(Rows stored, Orientation orientation) {
        return orientation.swaps() ? Plane.transposed(stored, orientation, BLOCK) : new Flipped(stored, orientation);
    }

    /** The number of columns. */
    public int width() {
        return rows.width();
    }

    /** The number of rows. */
    public int height() {
        return rows.height();
    }

    /**
     * Writes a row as red, green and blue bytes, three for each pixel.
     *
     * @param row from the top, from 0
     * @param rgb of at least three times the width
     */
    public void read(int row, byte[] rgb) {
        rows.read(row, rgb);
    }
}
