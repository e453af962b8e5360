package org.colophon.fingerprint.extraction.image;

/** Rows in one array of three bytes a pixel. */
final class Plane implements Rows {

    private final int width;
    private final int height;
    private final byte[] rgb;

    Plane(int width, int height, byte[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /** The stored columns as rows, some rows of the old at a time so that both stay in the cache. */
    static Plane transposed(Rows stored, Orientation orientation, int block) {
        int width = stored.height();
        int height = stored.width();
        byte[] turned = new byte[3 * width * height];
        byte[][] rows = new byte[block][3 * height];
        for (int first = 0; first < width; first += block) {
            int count = Math.min(block, width - first);
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
        return new Plane(width, height, turned);
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
    public void read(int row, byte[] to) {
        System.arraycopy(rgb, 3 * width * row, to, 0, 3 * width);
    }
}
