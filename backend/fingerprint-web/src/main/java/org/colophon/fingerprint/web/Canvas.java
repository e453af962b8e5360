package org.colophon.fingerprint.web;

import org.colophon.fingerprint.image.Pixels;

/** The picture that the page decoded, upright, of which it gives a row at a time. */
final class Canvas implements Pixels {

    private static final int RGBA = 4;

    private final int width;
    private final int height;
    private final byte[] row;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.row = new byte[RGBA * width];
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void read(int y, byte[] rgb) {
        Page.row(y);
        Window.read(row, row.length);
        Pixels.ofRgba(width, 1, row).read(0, rgb);
    }
}
