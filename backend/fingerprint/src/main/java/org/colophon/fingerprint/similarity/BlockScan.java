package org.colophon.fingerprint.similarity;

import java.util.List;

/** One thread's scan of blocks for all queries of a pass. */
final class BlockScan {

    // With its columns it fits into the first cache of a processor, where it stays for all groups of queries.
    private static final int TILE = 1024;

    private final CodeStore store;
    private final ScanKernel kernel;
    private final Queries queries;
    private final List<List<Match>> matches;
    private final int[] near;
    private int words;
    private long candidates;

    BlockScan(CodeStore store, ScanKernel kernel, Queries queries, List<List<Match>> matches) {
        this.store = store;
        this.kernel = kernel;
        this.queries = queries;
        this.matches = matches;
        this.near = new int[queries.count() == 1 ? Block.ROWS : TILE];
        this.words = Selectivity.words(store.words(), queries.radius());
    }

    /** Scans the first rows of a block. */
    void scan(int number, int rows) {
        candidates = 0;
        Block block = store.block(number);
        int first = number * Block.ROWS;
        if (queries.count() == 1) {
            scanOne(block, first, rows);
        } else {
            for (int from = 0; from < rows; from += TILE) {
                scanTile(block, first, from, Math.min(from + TILE, rows));
            }
        }
        if (words < store.words() && Selectivity.isLost(candidates, (long) rows * queries.count())) {
            words++;
        }
    }

    private void scanOne(Block block, int first, int rows) {
        int count = kernel.one(block.codes(), 0, wholeSteps(rows), queries.words(), 0, words, queries.radius(), near);
        compare(block, first, rows, count, 0, 1);
    }

    private void scanTile(Block block, int first, int from, int to) {
        for (int query = 0; query < queries.count(); query += ScanKernel.QUERIES) {
            int at = query * CodeStore.MOST_WORDS;
            int count = kernel.four(
                    block.codes(), from, wholeSteps(to), queries.words(), at, words, queries.radius(), near);
            compare(block, first, to, count, query, query + ScanKernel.QUERIES);
        }
    }

    private static int wholeSteps(int rows) {
        return Math.ceilDiv(rows, ScanKernel.STEP) * ScanKernel.STEP;
    }

    // Rows behind the last one are none yet, even where a code is just being written to them.
    private void compare(Block block, int first, int rows, int count, int fromQuery, int toQuery) {
        candidates += count;
        for (int i = 0; i < count; i++) {
            if (near[i] < rows) {
                queries.compare(block, first, near[i], fromQuery, toQuery, matches);
            }
        }
    }
}
