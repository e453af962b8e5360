package org.colophon.fingerprint.hash;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The chaining value of one whole chunk, by the paper (section 2.2) and one word at a time. */
final class NaiveBlake3 {

    private static final int[] IV = {
        0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19
    };
    private static final int[] PERMUTATION = {2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8};
    private static final int[][] COLUMNS_AND_DIAGONALS = {
        {0, 4, 8, 12}, {1, 5, 9, 13}, {2, 6, 10, 14}, {3, 7, 11, 15},
        {0, 5, 10, 15}, {1, 6, 11, 12}, {2, 7, 8, 13}, {3, 4, 9, 14}
    };

    private NaiveBlake3() {}

    static int[] chunk(byte[] bytes, int offset, long number) {
        int[] chaining = IV.clone();
        for (int block = 0; block < 16; block++) {
            int[] message = new int[16];
            ByteBuffer.wrap(bytes, offset + block * 64, 64)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer()
                    .get(message);
            chaining = compress(chaining, message, number, block == 0 ? 1 : block == 15 ? 2 : 0);
        }
        return chaining;
    }

    static int[] subtree(byte[] bytes, int offset, int chunks, long number) {
        if (chunks == 1) {
            return chunk(bytes, offset, number);
        }
        int half = chunks / 2;
        int[] children = new int[16];
        System.arraycopy(subtree(bytes, offset, half, number), 0, children, 0, 8);
        System.arraycopy(subtree(bytes, offset + half * 1024, half, number + half), 0, children, 8, 8);
        return compress(IV, children, 0, 4);
    }

    private static int[] compress(int[] chaining, int[] block, long counter, int flags) {
        int[] v = new int[16];
        System.arraycopy(chaining, 0, v, 0, 8);
        System.arraycopy(IV, 0, v, 8, 4);
        v[12] = (int) counter;
        v[13] = (int) (counter / (1L << 32));
        v[14] = 64;
        v[15] = flags;
        int[] message = block;
        for (int round = 0; round < 7; round++) {
            for (int i = 0; i < 8; i++) {
                int[] at = COLUMNS_AND_DIAGONALS[i];
                half(v, at, message[2 * i], 16, 12);
                half(v, at, message[2 * i + 1], 8, 7);
            }
            message = permuted(message);
        }
        int[] result = new int[8];
        for (int i = 0; i < 8; i++) {
            result[i] = v[i] ^ v[i + 8];
        }
        return result;
    }

    private static void half(int[] v, int[] at, int word, int first, int second) {
        v[at[0]] += v[at[1]] + word;
        v[at[3]] = Integer.rotateRight(v[at[3]] ^ v[at[0]], first);
        v[at[2]] += v[at[3]];
        v[at[1]] = Integer.rotateRight(v[at[1]] ^ v[at[2]], second);
    }

    private static int[] permuted(int[] message) {
        int[] permuted = new int[16];
        for (int i = 0; i < 16; i++) {
            permuted[i] = message[PERMUTATION[i]];
        }
        return permuted;
    }
}
