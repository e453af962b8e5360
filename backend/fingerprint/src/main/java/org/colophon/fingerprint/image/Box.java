package org.colophon.fingerprint.image;

/**
 * The part of a picture within its border (IEP-0004, "Processing", 3): without the rows and columns at its edges all of
 * whose pixels are like the first one. A picture of one colour keeps all of them.
 *
 * @param left first column
 * @param top first row
 * @param right column after the last
 * @param bottom row after the last
 */
record Box(int left, int top, int right, int bottom) {

    static Box withoutBorder(Pixels pixels) {
        return new BorderSearch(pixels).box();
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /** Looks at rows from both ends, and only until it has seen all four edges: of most pictures two rows. */
    private static final class BorderSearch {
        private final Pixels pixels;
        private final byte[] row;
        private final byte[] border;
        private int left;
        private int right;

        BorderSearch(Pixels pixels) {
            this.pixels = pixels;
            this.row = new byte[3 * pixels.width()];
            this.border = new byte[3];
            pixels.read(0, row);
            System.arraycopy(row, 0, border, 0, 3);
            this.left = pixels.width();
            this.right = 0;
        }

        Box box() {
            int top = 0;
            while (top < pixels.height() && !widens(top)) {
                top++;
            }
            if (top == pixels.height()) {
                return new Box(0, 0, pixels.width(), pixels.height());
            }
            int bottom = pixels.height();
            while (bottom > top + 1 && !widens(bottom - 1)) {
                bottom--;
            }
            for (int y = top + 1; y < bottom - 1 && (left > 0 || right < pixels.width()); y++) {
                widens(y);
            }
            return new Box(left, top, right, bottom);
        }

        /** Widens the box to what the row has inside; false if it has nothing. */
        private boolean widens(int y) {
            pixels.read(y, row);
            int first = 0;
            while (first < pixels.width() && isBorder(first)) {
                first++;
            }
            if (first == pixels.width()) {
                return false;
            }
            int last = pixels.width() - 1;
            while (isBorder(last)) {
                last--;
            }
            left = Math.min(left, first);
            right = Math.max(right, last + 1);
            return true;
        }

        private boolean isBorder(int x) {
            return row[3 * x] == border[0] && row[3 * x + 1] == border[1] && row[3 * x + 2] == border[2];
        }
    }
}
