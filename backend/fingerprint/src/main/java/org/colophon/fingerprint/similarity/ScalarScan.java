package org.colophon.fingerprint.similarity;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * The scan without the Vector API. Works on columns of a piece at a time, since loops over plain arrays are what the
 * compiler turns into vector instructions by itself.
 */
final class ScalarScan implements ScanKernel {

    private static final int PIECE = 1024;

    @Override
    public int one(MemorySegment codes, int from, int to, long[] queries, int at, int words, int radius, int[] near) {
        return scan(codes, from, to, queries, at, words, 1, radius, near);
    }

    @Override
    public int four(MemorySegment codes, int from, int to, long[] queries, int at, int words, int radius, int[] near) {
        return scan(codes, from, to, queries, at, words, QUERIES, radius, near);
    }

    private static int scan(
            MemorySegment codes,
            int from,
            int to,
            long[] queries,
            int at,
            int words,
            int count,
            int radius,
            int[] near) {
        long[] column = new long[PIECE];
        int[] distances = new int[PIECE];
        int[] nearest = new int[PIECE];
        int found = 0;
        for (int first = from; first < to; first += PIECE) {
            int rows = Math.min(PIECE, to - first);
            Arrays.fill(nearest, Integer.MAX_VALUE);
            for (int query = 0; query < count; query++) {
                Arrays.fill(distances, 0);
                for (int word = 0; word < words; word++) {
                    MemorySegment.copy(codes, ValueLayout.JAVA_LONG, Block.offset(word, first), column, 0, rows);
                    addDistances(column, queries[at + query * CodeStore.MOST_WORDS + word], distances);
                }
                takeNearer(distances, nearest);
            }
            found = list(nearest, rows, first, radius, near, found);
        }
        return found;
    }

    private static void addDistances(long[] column, long word, int[] distances) {
        for (int i = 0; i < PIECE; i++) {
            distances[i] += Long.bitCount(column[i] ^ word);
        }
    }

    private static void takeNearer(int[] distances, int[] nearest) {
        for (int i = 0; i < PIECE; i++) {
            nearest[i] = Math.min(nearest[i], distances[i]);
        }
    }

    private static int list(int[] nearest, int rows, int first, int radius, int[] near, int found) {
        int count = found;
        for (int i = 0; i < rows; i++) {
            if (nearest[i] <= radius) {
                near[count++] = first + i;
            }
        }
        return count;
    }
}
