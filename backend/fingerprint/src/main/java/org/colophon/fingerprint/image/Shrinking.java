package org.colophon.fingerprint.image;

/** Makes 32 × 32 grey values of rows of colours as they come (IEP-0004, "Processing", 4 and 5). */
final class Shrinking {

    private final Box box;
    private final Bicubic columns;
    private final Bicubic rows;
    private final int[] grey;
    private final int[] scaled = new int[Bicubic.SIZE];
    private final int[][] sums = new int[Bicubic.SIZE][Bicubic.SIZE];

    Shrinking(Box box) {
        this.box = box;
        this.columns = new Bicubic(box.width(), 0, box.width());
        this.rows = new Bicubic(box.height(), 0, box.height());
        this.grey = new int[box.width()];
    }

    void add(byte[] rgb, int y) {
        toGrey(rgb, 3 * box.left(), grey);
        columns.scale(grey, scaled);
        rows.addTo(sums, scaled, y - box.top());
    }

    /** ITU-R 601-2 luma as Pillow rounds it. */
    private static void toGrey(byte[] rgb, int from, int[] grey) {
        for (int x = 0, at = from; x < grey.length; x++, at += 3) {
            int sum = 19595 * (rgb[at] & 0xFF) + 38470 * (rgb[at + 1] & 0xFF) + 7471 * (rgb[at + 2] & 0xFF);
            grey[x] = sum + 0x8000 >> 16;
        }
    }

    NormalisedPixels finish() {
        return NormalisedPixels.ofSums(sums);
    }
}
