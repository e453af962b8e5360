package org.colophon.fingerprint.image;

/**
 * The weights by which one dimension is brought to 32 samples: bicubic with a = −0.5, the filter as wide as the scale
 * when it shrinks, in whole numbers of 22 fractional bits. These are Pillow's, because the standard leaves the choice
 * open (IEP-0004, "Conformance") and the reference implementation takes Pillow.
 */
final class Bicubic {

    /** Samples after scaling. */
    static final int SIZE = 32;

    private static final int FRACTION_BITS = 22;
    private static final double A = -0.5;
    private static final double RADIUS = 2;

    private final int[] first = new int[SIZE];
    private final int[][] weights = new int[SIZE][];

    /** From the samples between two places, which need not be whole, of so many. */
    Bicubic(int samples, double from, double to) {
        double scale = (to - from) / SIZE;
        double stretch = Math.max(1, scale);
        double support = RADIUS * stretch;
        for (int out = 0; out < SIZE; out++) {
            double centre = from + (out + 0.5) * scale;
            first[out] = Math.max(0, (int) (centre - support + 0.5));
            int end = Math.min(samples, (int) (centre + support + 0.5));
            weights[out] = fixed(real(first[out], end, centre, stretch));
        }
    }

    private static double[] real(int first, int end, double centre, double stretch) {
        double[] weights = new double[end - first];
        double sum = 0;
        double narrow = 1.0 / stretch;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = curve((i + first - centre + 0.5) * narrow);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double curve(double distance) {
        double x = Math.abs(distance);
        if (x < 1) {
            return ((A + 2) * x - (A + 3)) * x * x + 1;
        }
        return x < 2 ? (((x - 5) * x + 8) * x - 4) * A : 0;
    }

    private static int[] fixed(double[] weights) {
        int[] fixed = new int[weights.length];
        for (int i = 0; i < fixed.length; i++) {
            double scaled = weights[i] * (1 << FRACTION_BITS);
            fixed[i] = (int) (scaled < 0 ? scaled - 0.5 : scaled + 0.5);
        }
        return fixed;
    }

    /** Scales one row of samples of 8 bits. */
    void scale(int[] samples, int[] scaled) {
        for (int out = 0; out < SIZE; out++) {
            scaled[out] = rounded(dot(weights[out], samples, first[out]));
        }
    }

    // On its own and this plain, since the compiler then makes vector instructions of it.
    private static int dot(int[] weights, int[] samples, int from) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * samples[from + i];
        }
        return sum;
    }

    /** Adds a row to the sums of all scaled rows that it is part of. */
    void addTo(int[][] sums, int[] row, int index) {
        for (int out = 0; out < SIZE; out++) {
            int at = index - first[out];
            if (at >= 0 && at < weights[out].length) {
                int weight = weights[out][at];
                for (int x = 0; x < SIZE; x++) {
                    sums[out][x] += weight * row[x];
                }
            }
        }
    }

    /** A sum as a sample of 8 bits. */
    static int rounded(int sum) {
        return Math.clamp(sum + (1 << FRACTION_BITS - 1) >> FRACTION_BITS, 0, 255);
    }
}
