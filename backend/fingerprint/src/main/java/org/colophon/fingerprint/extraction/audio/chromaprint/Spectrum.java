package org.colophon.fingerprint.extraction.audio.chromaprint;

/** The energy of a frame at each frequency: a Hamming window, then a real Fourier transform by a complex one of half the length. */
final class Spectrum {

    private static final int FRAME = Chromaprint.FRAME;
    private static final int HALF = FRAME / 2;

    private final double[] window = new double[FRAME];
    private final double[] cosines = new double[FRAME / 2];
    private final double[] sines = new double[FRAME / 2];
    private final int[] reversed = new int[HALF];
    private final double[] real = new double[HALF];
    private final double[] imaginary = new double[HALF];
    private final double[] energy = new double[HALF + 1];

    Spectrum() {
        for (int i = 0; i < FRAME; i++) {
            window[i] = (0.54 - 0.46 * Math.cos(i * 2.0 * Math.PI / (FRAME - 1))) / Short.MAX_VALUE;
        }
        for (int i = 0; i < HALF; i++) {
            cosines[i] = Math.cos(2.0 * Math.PI * i / FRAME);
            sines[i] = -Math.sin(2.0 * Math.PI * i / FRAME);
            reversed[i] = Integer.reverse(i) >>> (Integer.numberOfLeadingZeros(HALF) + 1);
        }
    }

    /** The energies from 0 to half the sample rate; valid until the next call. */
    double[] of(short[] frame) {
        for (int i = 0; i < HALF; i++) {
            real[reversed[i]] = frame[2 * i] * window[2 * i];
            imaginary[reversed[i]] = frame[2 * i + 1] * window[2 * i + 1];
        }
        transform();
        separate();
        return energy;
    }

    /** Even samples were taken as real, odd ones as imaginary: radix 2, in place. */
    private void transform() {
        for (int size = 2; size <= HALF; size *= 2) {
            int step = FRAME / size;
            for (int start = 0; start < HALF; start += size) {
                for (int k = 0; k < size / 2; k++) {
                    butterfly(start + k, start + k + size / 2, cosines[k * step], sines[k * step]);
                }
            }
        }
    }

    private void butterfly(int upper, int lower, double cosine, double sine) {
        double r = real[lower] * cosine - imaginary[lower] * sine;
        double i = real[lower] * sine + imaginary[lower] * cosine;
        real[lower] = real[upper] - r;
        imaginary[lower] = imaginary[upper] - i;
        real[upper] += r;
        imaginary[upper] += i;
    }

    private void separate() {
        for (int k = 1; k < HALF; k++) {
            int mirrored = HALF - k;
            double evenReal = (real[k] + real[mirrored]) / 2;
            double evenImaginary = (imaginary[k] - imaginary[mirrored]) / 2;
            double oddReal = (imaginary[k] + imaginary[mirrored]) / 2;
            double oddImaginary = (real[mirrored] - real[k]) / 2;
            double r = evenReal + oddReal * cosines[k] - oddImaginary * sines[k];
            double i = evenImaginary + oddReal * sines[k] + oddImaginary * cosines[k];
            energy[k] = r * r + i * i;
        }
        energy[0] = (real[0] + imaginary[0]) * (real[0] + imaginary[0]);
        energy[HALF] = (real[0] - imaginary[0]) * (real[0] - imaginary[0]);
    }
}
