package org.colophon.fingerprint.extraction.image;

import org.colophon.fingerprint.image.Pixels;

/** Rows read from below, from the right, or both. */
final class Flipped implements Pixels {

    private final Pixels stored;
    private final Orientation orientation;

    Flipped(Pixels stored, Orientation orientation) {
        this.stored = stored;
        this.orientation = orientation;
    }

    @Override
    public int width() {
        return stored.width();
    }

    @Override
    public int height() {
        return stored.height();
    }

    @Override
    public void read(int row, byte[] rgb) {
        stored.read(orientation.flipsY() ? height() - 1 - row : row, rgb);
        if (orientation.flipsX()) {
            reverse(rgb, width());
        }
    }

    static void reverse(byte[] rgb, int pixels) {
        for (int left = 0, right = 3 * (pixels - 1); left < right; left += 3, right -= 3) {
            for (int i = 0; i < 3; i++) {
                byte swapped = rgb[left + i];
                rgb[left + i] = rgb[right + i];
                rgb[right + i] = swapped;
            }
        }
    }
}
