package org.colophon.fingerprint.similarity;

import java.util.List;
import org.colophon.fingerprint.iscc.IsccUnit;

/**
 * What is asked for in one pass, as words in the form that the kernels take; in groups of four, of which the last is
 * filled up with the last query, since a made-up one might be near to very many codes.
 *
 * @param words those of a query begin at each multiple of {@link CodeStore#MOST_WORDS}
 */
record Queries(long[] words, int count, int radius) {

    private static final int GROUP_WORDS = ScanKernel.QUERIES * CodeStore.MOST_WORDS;

    static Queries of(CodeStore store, List<IsccUnit> units, int radius) {
        int groups = Math.ceilDiv(units.size(), ScanKernel.QUERIES);
        long[] words = new long[groups * GROUP_WORDS];
        for (int query = 0; query < groups * ScanKernel.QUERIES; query++) {
            store.read(units.get(Math.min(query, units.size() - 1)), words, query * CodeStore.MOST_WORDS);
        }
        return new Queries(words, units.size(), radius);
    }

    /** Adds the row to the matches of those of these queries that it is near to, unless it was removed. */
    void compare(Block block, int first, int row, int fromQuery, int toQuery, List<List<Match>> matches) {
        for (int query = fromQuery; query < Math.min(toQuery, count); query++) {
            int distance = block.distance(row, words, query * CodeStore.MOST_WORDS);
            if (distance <= radius && !block.isRemoved(row)) {
                add(matches.get(query), new Match(first + row, block.key(row), distance));
            }
        }
    }

    private static void add(List<Match> matches, Match match) {
        synchronized (matches) {
            matches.add(match);
        }
    }
}
