package org.colophon.fingerprint.extraction.audio.chromaprint;

import java.util.Arrays;

/** The features of a row of vectors: sixteen measures of every sixteen in a row, two bits each. */
final class Features {

    /** More rows than the widest measure covers, and one before. */
    private static final int ROWS = 32;

    private final double[][] sums = new double[ROWS][Chroma.NOTES];
    private int[] features = new int[1_024];
    private int rows;
    private int count;

    /** Takes the next vector; each row of sums holds everything before it and to its left, which makes any area a difference. */
    void add(double[] vector) {
        double[] above = rows > 0 ? row(rows - 1) : new double[Chroma.NOTES];
        double[] row = row(rows);
        double sum = 0;
        for (int note = 0; note < Chroma.NOTES; note++) {
            sum += vector[note];
            row[note] = above[note] + sum;
        }
        rows++;
        if (rows >= Measure.WIDEST) {
            append(feature(rows - Measure.WIDEST));
        }
    }

    private double[] row(int number) {
        return sums[number % ROWS];
    }

    private int feature(int first) {
        int bits = 0;
        for (Measure measure : Measure.values()) {
            bits = bits << 2 | measure.quantised(this, first);
        }
        return bits;
    }

    private void append(int feature) {
        if (count == features.length) {
            features = Arrays.copyOf(features, 2 * count);
        }
        features[count++] = feature;
    }

    /** The sum of the notes from left to right, without right, of the vectors from first to last, without last. */
    double area(int first, int left, int last, int right) {
        if (first == last || left == right) {
            return 0;
        }
        double[] below = row(last - 1);
        double sum = below[right - 1] - (left > 0 ? below[left - 1] : 0);
        if (first > 0) {
            // In this order, or the last bit is another than that of the original.
            double[] above = row(first - 1);
            sum = left > 0
                    ? below[right - 1] - above[right - 1] - below[left - 1] + above[left - 1]
                    : below[right - 1] - above[right - 1];
        }
        return sum;
    }

    int[] toArray() {
        return Arrays.copyOf(features, count);
    }
}
