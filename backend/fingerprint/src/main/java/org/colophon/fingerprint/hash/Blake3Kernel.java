package org.colophon.fingerprint.hash;

import org.colophon.fingerprint.machine.VectorModule;

/** Compresses many chunks at once, by the fastest means that this machine and this Java runtime offer. */
interface Blake3Kernel {

    /** The number of chunks of the subtree. */
    int CHUNKS = 64;

    /**
     * The chaining value, eight words, of the subtree over {@link #CHUNKS} whole chunks, which is not the root. The number
     * of the first chunk is a multiple of theirs.
     */
    int[] subtree(byte[] bytes, int offset, long firstChunk);

    /** A kernel for one thread; vectors of 128 bits would be slower than none. */
    static Blake3Kernel fastest() {
        return VectorModule.isPresent() && Blake3VectorRounds.LANES.length() >= 8
                ? new Blake3Vectors()
                : new Blake3Lanes(CHUNKS);
    }
}
