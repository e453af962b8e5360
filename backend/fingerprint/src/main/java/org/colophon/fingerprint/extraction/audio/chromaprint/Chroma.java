package org.colophon.fingerprint.extraction.audio.chromaprint;

/** The energy in the twelve notes of the octave, whichever octave it is: between 28 and 3,520 Hz. */
final class Chroma {

    static final int NOTES = 12;

    private static final double LOWEST_A = 440.0 / 16.0;
    private static final int FIRST = index(28);
    private static final int END = index(3_520);

    private final int[] notes = new int[END];

    Chroma() {
        for (int i = FIRST; i < END; i++) {
            double frequency = (double) i * Chromaprint.SAMPLE_RATE / Chromaprint.FRAME;
            double octave = Math.log(frequency / LOWEST_A) / Math.log(2.0);
            notes[i] = (int) (NOTES * (octave - Math.floor(octave)));
        }
    }

    private static int index(int frequency) {
        return (int) Math.round((double) Chromaprint.FRAME * frequency / Chromaprint.SAMPLE_RATE);
    }

    double[] of(double[] energy) {
        double[] chroma = new double[NOTES];
        for (int i = FIRST; i < END; i++) {
            chroma[notes[i]] += energy[i];
        }
        return chroma;
    }
}
