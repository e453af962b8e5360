package org.colophon.fingerprint.extraction.image;

import org.colophon.fingerprint.image.Pixels;

/** Stored columns as rows. */
final class Transposed {

    /** Rows read at a time, so that they and the columns that they become stay in the cache. */
    private static final int BLOCK = 64;

    private Transposed() {}

    static Pixels of(Pixels stored, Orientation orientation) {
        int width = stored.height();
        int height = stored.width();
        byte[] turned = new byte[3 * width * height];
        byte[][] rows = new byte[BLOCK][3 * height];
        for (int first = 0; first < width; first += BLOCK) {
            int count = Math.min(BLOCK, width - first);
            for (int i = 0; i < count; i++) {
                stored.read(first + i, rows[i]);
            }
            for (int y = 0; y < height; y++) {
                int column = 3 * (orientation.flipsX() ? height - 1 - y : y);
                for (int i = 0; i < count; i++) {
                    int x = orientation.flipsY() ? width - 1 - first - i : first + i;
                    System.arraycopy(rows[i], column, turned, 3 * (y * width + x), 3);
                }
            }
        }
        return Pixels.ofRgb(width, height, turned);
    }
}
