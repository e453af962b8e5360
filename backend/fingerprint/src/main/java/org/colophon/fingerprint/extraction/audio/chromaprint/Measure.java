package org.colophon.fingerprint.extraction.audio.chromaprint;

/**
 * The sixteen measures, found by machine learning: where to look, what to compare there, and the three bounds between
 * its four values. The numbers are those of Chromaprint (MIT licence, see NOTICE).
 */
enum Measure {
    M0(Shape.ALL, 4, 3, 15, 1.98215, 2.35817, 2.63523),
    M1(Shape.MIDDLE_NOTES, 4, 6, 15, -1.03809, -0.651211, -0.282167),
    M2(Shape.UPPER_NOTES, 0, 4, 16, -0.298702, 0.119262, 0.558497),
    M3(Shape.CHEQUERED, 8, 2, 12, -0.105439, 0.0153946, 0.135898),
    M4(Shape.CHEQUERED, 4, 4, 8, -0.142891, 0.0258736, 0.200632),
    M5(Shape.MIDDLE_NOTES, 0, 3, 5, -0.826319, -0.590612, -0.368214),
    M6(Shape.UPPER_NOTES, 2, 2, 9, -0.557409, -0.233035, 0.0534525),
    M7(Shape.LATER, 7, 3, 4, -0.0646826, 0.00620476, 0.0784847),
    M8(Shape.LATER, 6, 2, 16, -0.192387, -0.029699, 0.215855),
    M9(Shape.LATER, 1, 3, 2, -0.0397818, -0.00568076, 0.0292026),
    M10(Shape.MIDDLE_TIME, 10, 1, 15, -0.53823, -0.369934, -0.190235),
    M11(Shape.CHEQUERED, 6, 2, 10, -0.124877, 0.0296483, 0.139239),
    M12(Shape.LATER, 1, 1, 14, -0.101475, 0.0225617, 0.231971),
    M13(Shape.CHEQUERED, 5, 6, 4, -0.0799915, -0.00729616, 0.063262),
    M14(Shape.UPPER_NOTES, 9, 2, 12, -0.272556, 0.019424, 0.302559),
    M15(Shape.CHEQUERED, 4, 2, 14, -0.164292, -0.0321188, 0.0846339);

    /** How many vectors the widest measure covers. */
    static final int WIDEST = 16;

    private static final int[] GRAY = {0, 1, 3, 2};

    private final Shape shape;
    private final int note;
    private final int height;
    private final int width;
    private final double low;
    private final double middle;
    private final double high;

    Measure(Shape shape, int note, int height, int width, double low, double middle, double high) {
        this.shape = shape;
        this.note = note;
        this.height = height;
        this.width = width;
        this.low = low;
        this.middle = middle;
        this.high = high;
    }

    /** The value from this vector on, as two bits of which neighbours differ in one. */
    int quantised(Features sums, int first) {
        double value = shape.compare(sums, first, note, width, height);
        int level = value < middle ? (value < low ? 0 : 1) : (value < high ? 2 : 3);
        return GRAY[level];
    }

    /** Which part of a rectangle is compared with the rest of it. */
    private enum Shape {
        ALL {
            @Override
            double compare(Features sums, int x, int y, int w, int h) {
                return ratio(sums.area(x, y, x + w, y + h), 0);
            }
        },
        UPPER_NOTES {
            @Override
            double compare(Features sums, int x, int y, int w, int h) {
                return ratio(sums.area(x, y + h / 2, x + w, y + h), sums.area(x, y, x + w, y + h / 2));
            }
        },
        LATER {
            @Override
            double compare(Features sums, int x, int y, int w, int h) {
                return ratio(sums.area(x + w / 2, y, x + w, y + h), sums.area(x, y, x + w / 2, y + h));
            }
        },
        CHEQUERED {
            @Override
            double compare(Features sums, int x, int y, int w, int h) {
                int xMiddle = x + w / 2;
                int yMiddle = y + h / 2;
                return ratio(
                        sums.area(x, yMiddle, xMiddle, y + h) + sums.area(xMiddle, y, x + w, yMiddle),
                        sums.area(x, y, xMiddle, yMiddle) + sums.area(xMiddle, yMiddle, x + w, y + h));
            }
        },
        MIDDLE_NOTES {
            @Override
            double compare(Features sums, int x, int y, int w, int h) {
                int third = h / 3;
                return ratio(
                        sums.area(x, y + third, x + w, y + 2 * third),
                        sums.area(x, y, x + w, y + third) + sums.area(x, y + 2 * third, x + w, y + h));
            }
        },
        MIDDLE_TIME {
            @Override
            double compare(Features sums, int x, int y, int w, int h) {
                int third = w / 3;
                return ratio(
                        sums.area(x + third, y, x + 2 * third, y + h),
                        sums.area(x, y, x + third, y + h) + sums.area(x + 2 * third, y, x + w, y + h));
            }
        };

        abstract double compare(Features sums, int x, int y, int w, int h);

        private static double ratio(double part, double rest) {
            return Math.log((1.0 + part) / (1.0 + rest));
        }
    }
}
