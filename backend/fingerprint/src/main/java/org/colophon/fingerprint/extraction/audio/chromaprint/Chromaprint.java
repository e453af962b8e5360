package org.colophon.fingerprint.extraction.audio.chromaprint;

/**
 * Computes the features of sound that comes in pieces. Frames of 4,096 samples overlap by two thirds; each gives its
 * energy in the twelve notes of the octave, smoothed over five frames; sixteen such vectors give a feature.
 */
public final class Chromaprint {

    /** Of the samples, in hertz. */
    public static final int SAMPLE_RATE = 11_025;

    static final int FRAME = 4_096;
    private static final int HOP = FRAME / 3;

    private final Spectrum spectrum = new Spectrum();
    private final Chroma chroma = new Chroma();
    private final Smoothing smoothing = new Smoothing();
    private final Features features = new Features();
    private final short[] frame = new short[FRAME];
    private int filled;

    /** Takes the next samples of one channel. */
    public void append(short[] samples, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            int taken = Math.min(end - at, FRAME - filled);
            System.arraycopy(samples, at, frame, filled, taken);
            filled += taken;
            at += taken;
            if (filled == FRAME) {
                analyse();
            }
        }
    }

    private void analyse() {
        double[] smooth = smoothing.next(chroma.of(spectrum.of(frame)));
        if (smooth != null) {
            features.add(smooth);
        }
        System.arraycopy(frame, HOP, frame, 0, FRAME - HOP);
        filled = FRAME - HOP;
    }

    /** The features so far: none of less than two and a half seconds. */
    public int[] features() {
        return features.toArray();
    }
}
