package org.colophon.fingerprint.similarity;

import java.util.Comparator;

/**
 * A code near the one that was asked for.
 *
 * @param row its place in the store
 * @param key the number under which it was stored
 * @param distance the number of bits in which the two differ
 */
public record Match(int row, int key, int distance) implements Comparable<Match> {

    private static final Comparator<Match> NEAREST_FIRST =
            Comparator.comparingInt(Match::distance).thenComparingInt(Match::row);

    /** The nearest first, and of equally near ones the one stored earlier. */
    @Override
    public int compareTo(Match other) {
        return NEAREST_FIRST.compare(this, other);
    }
}
