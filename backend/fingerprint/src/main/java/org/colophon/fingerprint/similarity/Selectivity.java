package org.colophon.fingerprint.similarity;

/**
 * How many words of a code a scan has to read. Bits of unrelated works differ like tossed coins, so at a radius of 64 of
 * 256 hardly a row is that near in its first 192 bits, and the last column need not be read at all. Rows that are get
 * compared in full, so nothing is lost; where works are less unlike than coins, the scan reads more columns.
 */
final class Selectivity {

    // Looking a row up costs as much as a column of so many rows.
    private static final double WORTH = 1.0 / 2048;

    private Selectivity() {}

    /** The fewest words in which at most one unrelated row in some two thousand is so near. */
    static int words(int most, int radius) {
        int words = 1;
        while (words < most && chance(words * CodeStore.WORD_BITS, radius) > WORTH) {
            words++;
        }
        return words;
    }

    /** Whether more rows had to be looked up than one more column would cost. */
    static boolean isLost(long candidates, long rows) {
        return candidates > rows * 4 * WORTH;
    }

    /** The probability that so many tosses show at most so many heads. */
    static double chance(int tosses, int heads) {
        double probability = Math.pow(0.5, tosses);
        double sum = 0;
        for (int i = 0; i <= Math.min(heads, tosses); i++) {
            sum += probability;
            probability *= (double) (tosses - i) / (i + 1);
        }
        return sum;
    }
}
