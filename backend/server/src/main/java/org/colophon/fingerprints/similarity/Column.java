package org.colophon.fingerprints.similarity;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.colophon.fingerprint.iscc.IsccUnit;

/** The codes of one kind in the order of their places, only ever added to. One writer, any number of readers. */
final class Column {

    static final int WORDS = IsccUnit.FULL_BITS / Long.SIZE;

    /** Words beyond the size belong to the writer. */
    private record Filled(long[] words, int size) {}

    private volatile Filled filled = new Filled(new long[WORDS * 64], 0);

    int size() {
        return filled.size();
    }

    void append(long[] unit) {
        Filled before = filled;
        int from = before.size() * WORDS;
        long[] words = from == before.words().length ? Arrays.copyOf(before.words(), from * 2) : before.words();
        System.arraycopy(unit, 0, words, from, WORDS);
        filled = new Filled(words, before.size() + 1);
    }

    /** Tells the rows within the radius, each with its distance in the upper half of the number. */
    void within(long[] unit, int radius, LongConsumer found) {
        Filled now = filled;
        long[] words = now.words();
        for (int row = 0, at = 0; row < now.size(); row++, at += WORDS) {
            int distance = Long.bitCount(words[at] ^ unit[0])
                    + Long.bitCount(words[at + 1] ^ unit[1])
                    + Long.bitCount(words[at + 2] ^ unit[2])
                    + Long.bitCount(words[at + 3] ^ unit[3]);
            if (distance <= radius) {
                found.accept((long) distance << Integer.SIZE | row);
            }
        }
    }
}
