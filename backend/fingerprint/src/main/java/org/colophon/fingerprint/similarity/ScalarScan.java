package org.colophon.fingerprint.similarity;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The scan with the machine's ordinary instructions. */
final class ScalarScan implements ScanKernel {

    @Override
    public int one(MemorySegment codes, int from, int to, long[] queries, int at, int words, int radius, int[] near) {
        int count = 0;
        for (int row = from; row < to; row++) {
            if (distance(codes, row, queries, at, words) <= radius) {
                near[count++] = row;
            }
        }
        return count;
    }

    @Override
    public int four(MemorySegment codes, int from, int to, long[] queries, int at, int words, int radius, int[] near) {
        int count = 0;
        for (int row = from; row < to; row++) {
            int nearest = Integer.MAX_VALUE;
            for (int query = 0; query < QUERIES; query++) {
                int start = at + query * CodeStore.MOST_WORDS;
                nearest = Math.min(nearest, distance(codes, row, queries, start, words));
            }
            if (nearest <= radius) {
                near[count++] = row;
            }
        }
        return count;
    }

    private static int distance(MemorySegment codes, int row, long[] queries, int at, int words) {
        int distance = 0;
        for (int word = 0; word < words; word++) {
            distance += Long.bitCount(codes.get(ValueLayout.JAVA_LONG, Block.offset(word, row)) ^ queries[at + word]);
        }
        return distance;
    }
}
