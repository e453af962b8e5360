package org.colophon.fingerprint.image;

/** Sums up the colours of the parts of a picture; of a large one of a grid of pixels, which is as good a mean. */
final class ColourSums {

    private static final int SIZE = BlockColours.SIZE;
    private static final int BANDS = 3;
    /** Pixels in each direction that are enough for a mean of eight parts. */
    private static final int ENOUGH = 128;

    private final Box box;
    private final int stepX;
    private final int stepY;
    private final long[] sums = new long[SIZE * SIZE * BANDS];
    private final int[] counts = new int[SIZE * SIZE];

    ColourSums(Box box) {
        this.box = box;
        this.stepX = Math.max(1, box.width() / ENOUGH);
        this.stepY = Math.max(1, box.height() / ENOUGH);
    }

    void add(byte[] rgb, int y) {
        int row = y - box.top();
        if (row % stepY != 0) {
            return;
        }
        for (int x = 0; x < box.width(); x += stepX) {
            int at = 3 * (box.left() + x);
            for (int down = first(row, box.height()); down <= last(row, box.height()); down++) {
                for (int across = first(x, box.width()); across <= last(x, box.width()); across++) {
                    add(rgb, at, down * SIZE + across);
                }
            }
        }
    }

    private void add(byte[] rgb, int at, int part) {
        for (int band = 0; band < BANDS; band++) {
            sums[part * BANDS + band] += rgb[at + band] & 0xFF;
        }
        counts[part]++;
    }

    /** The first part that a row or column belongs to. */
    private static int first(int index, int size) {
        return (int) ((long) index * SIZE / size);
    }

    /** The last part that it belongs to: of a picture of few pixels each is in several. */
    private static int last(int index, int size) {
        return (int) (((index + 1L) * SIZE - 1) / size);
    }

    BlockColours finish() {
        byte[] means = new byte[sums.length];
        for (int i = 0; i < means.length; i++) {
            int count = counts[i / BANDS];
            means[i] = (byte) ((sums[i] + count / 2) / count);
        }
        return BlockColours.ofBytes(means);
    }
}
