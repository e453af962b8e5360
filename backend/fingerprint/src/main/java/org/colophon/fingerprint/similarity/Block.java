package org.colophon.fingerprint.similarity;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A fixed number of rows outside the heap: a column for each 64-bit word of the codes, so that a scan may leave out the
 * last ones, and the keys. Its memory is given back when nobody refers to it any more.
 */
final class Block {

    static final int ROWS = 1 << 16;

    private static final long ALIGNMENT = 64;

    private final int words;
    private final MemorySegment codes;
    private final MemorySegment keys;
    private final AtomicLongArray removed = new AtomicLongArray(ROWS / Long.SIZE);

    Block(int words) {
        this.words = words;
        Arena arena = Arena.ofAuto();
        codes = arena.allocate(offset(words, 0), ALIGNMENT);
        keys = arena.allocate((long) ROWS * Integer.BYTES, ALIGNMENT);
    }

    /** Where in {@link #codes} a word of a row stands. */
    static long offset(int word, int row) {
        return ((long) word * ROWS + row) * Long.BYTES;
    }

    void set(int row, long[] code, int key) {
        for (int word = 0; word < words; word++) {
            codes.set(ValueLayout.JAVA_LONG, offset(word, row), code[word]);
        }
        keys.setAtIndex(ValueLayout.JAVA_INT, row, key);
    }

    MemorySegment codes() {
        return codes;
    }

    int key(int row) {
        return keys.getAtIndex(ValueLayout.JAVA_INT, row);
    }

    void remove(int row) {
        removed.getAndUpdate(row / Long.SIZE, bits -> bits | 1L << row);
    }

    boolean isRemoved(int row) {
        return (removed.get(row / Long.SIZE) >>> row & 1) != 0;
    }

    /** In how many bits the row differs from the code that begins here. */
    int distance(int row, long[] queries, int at) {
        int distance = 0;
        for (int word = 0; word < words; word++) {
            distance += Long.bitCount(codes.get(ValueLayout.JAVA_LONG, offset(word, row)) ^ queries[at + word]);
        }
        return distance;
    }

    /** The bytes that a block takes. */
    static long bytes(int words) {
        return offset(words, 0) + (long) ROWS * Integer.BYTES + ROWS / Byte.SIZE;
    }
}
