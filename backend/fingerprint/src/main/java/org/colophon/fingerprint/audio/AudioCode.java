package org.colophon.fingerprint.audio;

import java.util.Arrays;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;

/**
 * The Content-Code of sound (ISO 24138, IEP-0005), which another codec, bit rate or loudness hardly changes.
 *
 * @param unit the Audio-Code, 256 bits
 * @param features how many integers its Chromaprint has, some eight for each second
 * @param distinctFeatures how many of them differ from one another
 */
public record AudioCode(IsccUnit unit, int features, int distinctFeatures) {

    private static final int QUARTERS = 4;
    private static final int THIRDS = 3;
    /** Two seconds of sound that changes. */
    private static final int FEWEST_DISTINCT = 16;

    /** The code of sound with this Chromaprint: the integers of its default algorithm for the whole length. */
    public static AudioCode of(int[] chromaprint) {
        byte[] body = new byte[IsccUnit.FULL_BITS / Byte.SIZE];
        int[] sorted = chromaprint.clone();
        Arrays.sort(sorted);
        write(body, 0, similarityHash(chromaprint, 0, chromaprint.length));
        writeParts(body, 1, chromaprint, QUARTERS);
        writeParts(body, 1 + QUARTERS, sorted, THIRDS);
        int distinct = (int) Arrays.stream(sorted).distinct().count();
        return new AudioCode(IsccUnit.of(UnitType.AUDIO, body), chromaprint.length, distinct);
    }

    /** Parts of nearly the same number of features; the first ones have one more if it does not come out even. */
    private static void writeParts(byte[] body, int firstWord, int[] features, int parts) {
        int from = 0;
        for (int part = 0; part < parts; part++) {
            int count = features.length / parts + (part < features.length % parts ? 1 : 0);
            write(body, firstWord + part, similarityHash(features, from, from + count));
            from += count;
        }
    }

    /** Each bit is set that is set in at least half of the features; of none, no bit. */
    private static int similarityHash(int[] features, int from, int to) {
        int hash = 0;
        for (int bit = 0; bit < Integer.SIZE && to > from; bit++) {
            int count = 0;
            for (int i = from; i < to; i++) {
                count += features[i] >>> bit & 1;
            }
            hash |= 2L * count >= to - from ? 1 << bit : 0;
        }
        return hash;
    }

    private static void write(byte[] body, int word, int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            body[word * Integer.BYTES + i] = (byte) (value >>> Integer.SIZE - Byte.SIZE * (i + 1));
        }
    }

    /**
     * Whether the code says anything about likeness. Not of the standard: silence, a lasting tone and what is too short
     * for a Chromaprint give codes that many works share.
     */
    public boolean isDiscriminating() {
        return distinctFeatures >= FEWEST_DISTINCT;
    }
}
