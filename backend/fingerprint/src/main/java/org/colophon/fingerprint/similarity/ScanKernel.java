package org.colophon.fingerprint.similarity;

import java.lang.foreign.MemorySegment;
import org.colophon.fingerprint.machine.VectorModule;

/** Finds rows that may be near, by the fastest means that this machine and this Java runtime offer. */
interface ScanKernel {

    /** Rows are scanned in multiples of this, so that no vector reaches past the last. */
    int STEP = 64;

    /** How many queries {@link #four} takes. */
    int QUERIES = 4;

    /**
     * Lists the rows from one to before another, both multiples of {@link #STEP}, that differ in at most so many bits of
     * their first words from the query.
     *
     * @param codes the columns of a {@link Block}
     * @param queries the query's words, from {@code at} on
     * @param near room for all these rows
     * @return how many rows were listed
     */
    int one(MemorySegment codes, int from, int to, long[] queries, int at, int words, int radius, int[] near);

    /** Lists the rows that are so near to any of four queries, which are {@link CodeStore#MOST_WORDS} words apart. */
    int four(MemorySegment codes, int from, int to, long[] queries, int at, int words, int radius, int[] near);

    /** A kernel without state; vectors of 128 bits would be slower than none. */
    static ScanKernel fastest() {
        return VectorModule.isPresent() && VectorScan.LANES.length() >= 4 ? new VectorScan() : new ScalarScan();
    }
}
