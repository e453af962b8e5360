package org.colophon.fingerprint.hash;

import java.util.Arrays;

/** BLAKE3 on the Vector API: as many chunks side by side as a vector has lanes. Loaded only where the API is present. */
final class Blake3Vectors implements Blake3Kernel {

    private static final int LANES = Blake3VectorRounds.LANES.length();
    private static final int BLOCK = Blake3Lanes.BLOCK_BYTES;
    private static final int HALF = Blake3Lanes.WORDS / 2;

    // All lanes of a word side by side; of the chaining values, all chunks.
    private final int[] message = new int[Blake3Lanes.WORDS * LANES];
    private final int[] chaining = new int[HALF * CHUNKS];

    @Override
    public int[] subtree(byte[] bytes, int offset, long firstChunk) {
        startChaining(CHUNKS);
        for (int lane = 0; lane < CHUNKS; lane += LANES) {
            compressChunks(bytes, offset + lane * Blake3Lanes.CHUNK_BYTES, lane, firstChunk + lane);
        }
        for (int parents = CHUNKS / 2; parents > 0; parents /= 2) {
            compressParents(parents);
        }
        int[] root = new int[HALF];
        for (int word = 0; word < HALF; word++) {
            root[word] = chaining[word * CHUNKS];
        }
        return root;
    }

    private void startChaining(int lanes) {
        for (int word = 0; word < HALF; word++) {
            Arrays.fill(chaining, word * CHUNKS, word * CHUNKS + lanes, Blake3Lanes.IV[word]);
        }
    }

    private void compressChunks(byte[] bytes, int offset, int lane, long firstChunk) {
        int last = Blake3Lanes.CHUNK_BYTES - BLOCK;
        for (int block = 0; block <= last; block += BLOCK) {
            loadBlocks(bytes, offset + block);
            int flags = Blake3Lanes.chunkFlags(block == 0, block == last);
            Blake3VectorRounds.compress(message, chaining, lane, CHUNKS, firstChunk, 1, BLOCK, flags);
        }
    }

    private void loadBlocks(byte[] bytes, int offset) {
        if (LANES == Blake3VectorBlocks.SIDE) {
            Blake3VectorBlocks.load(bytes, offset, message);
        } else {
            loadBlocks(bytes, offset, LANES, message);
        }
    }

    /** What {@link Blake3VectorBlocks} does, for any number of lanes. */
    static void loadBlocks(byte[] bytes, int offset, int lanes, int[] words) {
        for (int lane = 0; lane < lanes; lane++) {
            for (int word = 0; word < Blake3Lanes.WORDS; word++) {
                int at = offset + lane * Blake3Lanes.CHUNK_BYTES + word * Integer.BYTES;
                words[word * lanes + lane] = LittleEndian.int32(bytes, at);
            }
        }
    }

    // Takes the place of its children from the left on; where fewer parents than lanes are left, the rest is not used.
    private void compressParents(int parents) {
        for (int parent = 0; parent < parents; parent += LANES) {
            for (int word = 0; word < HALF; word++) {
                loadChildren(word, parent);
            }
            for (int word = 0; word < HALF; word++) {
                Arrays.fill(chaining, word * CHUNKS + parent, word * CHUNKS + parent + LANES, Blake3Lanes.IV[word]);
            }
            Blake3VectorRounds.compress(message, chaining, parent, CHUNKS, 0, 0, BLOCK, Blake3Lanes.PARENT);
        }
    }

    private void loadChildren(int word, int parent) {
        int child = word * CHUNKS + 2 * parent;
        for (int lane = 0; lane < LANES; lane++) {
            message[word * LANES + lane] = chaining[child + 2 * lane];
            message[(word + HALF) * LANES + lane] = chaining[child + 2 * lane + 1];
        }
    }
}
