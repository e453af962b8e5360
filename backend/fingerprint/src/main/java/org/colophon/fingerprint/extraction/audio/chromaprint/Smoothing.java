package org.colophon.fingerprint.extraction.audio.chromaprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The weighted sum of five vectors in a row, brought to length one; silence stays nothing. */
final class Smoothing {

    private static final double[] WEIGHTS = {0.25, 0.75, 1.0, 0.75, 0.25};
    private static final double SILENCE = 0.01;

    private final double[][] last = new double[WEIGHTS.length][];
    private int count;

    /** Takes a vector, and gives the sum of it and the four before, once there are as many. */
    double @Nullable [] next(double[] chroma) {
        last[count++ % WEIGHTS.length] = chroma;
        if (count < WEIGHTS.length) {
            return null;
        }
        double[] sum = new double[Chroma.NOTES];
        for (int note = 0; note < Chroma.NOTES; note++) {
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum[note] += last[(count + i) % WEIGHTS.length][note] * WEIGHTS[i];
            }
        }
        normalise(sum);
        return sum;
    }

    private static void normalise(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        double norm = Math.sqrt(squares);
        if (norm < SILENCE) {
            Arrays.fill(vector, 0);
            return;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
    }
}
