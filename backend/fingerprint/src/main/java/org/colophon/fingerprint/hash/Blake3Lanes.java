package org.colophon.fingerprint.hash;

import java.util.Arrays;

/**
 * The compression function of BLAKE3 over many blocks side by side. Each word of the state is an array with one element
 * per block: loops over such arrays are what the JIT compiler turns into vector instructions, without any flag.
 */
final class Blake3Lanes implements Blake3Kernel {

    /** Measured with 16, 64, 128 and 256 lanes: 64 are the fastest, 1.6 GB/s on one core with AVX-512. */
    private static final int LANES = CHUNKS;

    static final int CHUNK_BYTES = 1024;

    static final int BLOCK_BYTES = 64;
    static final int WORDS = 16;
    private static final int HALF = 8;
    private static final int CHUNK_START = 1;
    private static final int CHUNK_END = 2;
    static final int PARENT = 4;
    private static final int ROOT = 8;

    static final int[] IV = {
        0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19
    };
    static final int[][] SCHEDULE = schedule(7, 2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8);

    private final int[][] chaining;
    private final int[][] message;
    private final int[][] state;

    /** A kernel for at most so many blocks side by side; a subtree needs {@link Blake3Kernel#CHUNKS}. */
    Blake3Lanes(int lanes) {
        chaining = new int[HALF][lanes];
        message = new int[WORDS][lanes];
        state = new int[WORDS][lanes];
    }

    /** Which word of the message each step of each round takes: the permutation applied once more every round. */
    private static int[][] schedule(int rounds, int... permutation) {
        int[][] schedule = new int[rounds][WORDS];
        Arrays.setAll(schedule[0], word -> word);
        for (int round = 1; round < rounds; round++) {
            int[] previous = schedule[round - 1];
            Arrays.setAll(schedule[round], word -> previous[permutation[word]]);
        }
        return schedule;
    }

    @Override
    public int[] subtree(byte[] bytes, int offset, long firstChunk) {
        compressChunks(bytes, offset, firstChunk, LANES);
        for (int parents = LANES / 2; parents > 0; parents /= 2) {
            compressParents(parents, false);
        }
        return chainingValue(0);
    }

    /** The chaining value that a lane holds. */
    int[] chainingValue(int lane) {
        int[] value = new int[HALF];
        Arrays.setAll(value, word -> chaining[word][lane]);
        return value;
    }

    /** Compresses whole chunks that follow one another, each in its lane; none of them is the root. */
    void compressChunks(byte[] bytes, int offset, long firstChunk, int lanes) {
        startChaining(lanes);
        for (int block = 0; block < CHUNK_BYTES; block += BLOCK_BYTES) {
            loadBlocks(bytes, offset + block, lanes);
            compress(lanes, firstChunk, BLOCK_BYTES, chunkFlags(block == 0, block == CHUNK_BYTES - BLOCK_BYTES));
        }
    }

    /** The chaining value of the last chunk, which may be short or even empty, and may be the root. */
    int[] lastChunk(byte[] bytes, int offset, int length, long chunk, boolean isRoot) {
        startChaining(1);
        int block = 0;
        for (; length - block > BLOCK_BYTES; block += BLOCK_BYTES) {
            loadBlocks(bytes, offset + block, 1);
            compress(1, chunk, BLOCK_BYTES, chunkFlags(block == 0, false));
        }
        byte[] padded = new byte[BLOCK_BYTES];
        System.arraycopy(bytes, offset + block, padded, 0, length - block);
        loadBlocks(padded, 0, 1);
        compress(1, chunk, length - block, chunkFlags(block == 0, true) | (isRoot ? ROOT : 0));
        return chainingValue(0);
    }

    /** The chaining value of the parent of two subtrees. */
    int[] parent(int[] left, int[] right, boolean isRoot) {
        for (int word = 0; word < HALF; word++) {
            chaining[word][0] = left[word];
            chaining[word][1] = right[word];
        }
        compressParents(1, isRoot);
        return chainingValue(0);
    }

    /** Replaces the chaining values of neighbouring lanes by that of their parent: so many parents. */
    void compressParents(int parents, boolean isRoot) {
        for (int word = 0; word < HALF; word++) {
            for (int lane = 0; lane < parents; lane++) {
                message[word][lane] = chaining[word][2 * lane];
                message[word + HALF][lane] = chaining[word][2 * lane + 1];
            }
        }
        startChaining(parents);
        // Parents have no number: the counter is zero in every lane.
        fill(state[12], 0, parents);
        fill(state[13], 0, parents);
        compress(parents, BLOCK_BYTES, PARENT | (isRoot ? ROOT : 0));
    }

    static int chunkFlags(boolean first, boolean last) {
        return (first ? CHUNK_START : 0) | (last ? CHUNK_END : 0);
    }

    private void startChaining(int lanes) {
        for (int word = 0; word < HALF; word++) {
            fill(chaining[word], IV[word], lanes);
        }
    }

    private void loadBlocks(byte[] bytes, int offset, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            int at = offset + lane * CHUNK_BYTES;
            for (int word = 0; word < WORDS; word++) {
                message[word][lane] = LittleEndian.int32(bytes, at + word * Integer.BYTES);
            }
        }
    }

    private void compress(int lanes, long firstCounter, int blockLength, int flags) {
        for (int lane = 0; lane < lanes; lane++) {
            long counter = firstCounter + lane;
            state[12][lane] = (int) counter;
            state[13][lane] = (int) (counter >>> Integer.SIZE);
        }
        compress(lanes, blockLength, flags);
    }

    private void compress(int lanes, int blockLength, int flags) {
        for (int word = 0; word < HALF; word++) {
            System.arraycopy(chaining[word], 0, state[word], 0, lanes);
        }
        for (int word = 0; word < 4; word++) {
            fill(state[HALF + word], IV[word], lanes);
        }
        fill(state[14], blockLength, lanes);
        fill(state[15], flags, lanes);
        for (int[] words : SCHEDULE) {
            round(words, lanes);
        }
        for (int word = 0; word < HALF; word++) {
            xor(chaining[word], state[word], state[word + HALF], lanes);
        }
    }

    private void round(int[] words, int lanes) {
        mix(0, 4, 8, 12, words[0], words[1], lanes);
        mix(1, 5, 9, 13, words[2], words[3], lanes);
        mix(2, 6, 10, 14, words[4], words[5], lanes);
        mix(3, 7, 11, 15, words[6], words[7], lanes);
        mix(0, 5, 10, 15, words[8], words[9], lanes);
        mix(1, 6, 11, 12, words[10], words[11], lanes);
        mix(2, 7, 8, 13, words[12], words[13], lanes);
        mix(3, 4, 9, 14, words[14], words[15], lanes);
    }

    private void mix(int a, int b, int c, int d, int x, int y, int lanes) {
        mix(state[a], state[b], state[c], state[d], message[x], message[y], lanes);
    }

    private static void mix(int[] a, int[] b, int[] c, int[] d, int[] x, int[] y, int lanes) {
        for (int i = 0; i < lanes; i++) {
            int a1 = a[i] + b[i] + x[i];
            int d1 = Integer.rotateRight(d[i] ^ a1, 16);
            int c1 = c[i] + d1;
            int b1 = Integer.rotateRight(b[i] ^ c1, 12);
            int a2 = a1 + b1 + y[i];
            int d2 = Integer.rotateRight(d1 ^ a2, 8);
            int c2 = c1 + d2;
            a[i] = a2;
            b[i] = Integer.rotateRight(b1 ^ c2, 7);
            c[i] = c2;
            d[i] = d2;
        }
    }

    private static void xor(int[] result, int[] left, int[] right, int lanes) {
        for (int i = 0; i < lanes; i++) {
            result[i] = left[i] ^ right[i];
        }
    }

    private static void fill(int[] array, int value, int lanes) {
        Arrays.fill(array, 0, lanes, value);
    }
}
