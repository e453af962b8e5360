package org.colophon.fingerprint.hash;

import java.util.Objects;

/** BLAKE3 of at most one block, for the features of metadata: thousands of hashes of three or four characters. */
public final class ShortBlake3 {

    /** The most bytes it takes. */
    public static final int BLOCK_BYTES = 64;

    private static final int WORDS = 16;
    private static final int ROUNDS = 7;
    // The first chunk, the last one and the root at once.
    private static final int ALONE = 1 | 2 | 8;
    private static final int[] IV = {
        0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19
    };
    private static final int[] PERMUTATION = {2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8};

    private ShortBlake3() {}

    /** The digest, 32 bytes, of these at most 64 bytes. */
    public static byte[] hash(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length > BLOCK_BYTES) {
            throw new IllegalArgumentException("one block has 64 bytes, not " + length);
        }
        byte[] block = new byte[BLOCK_BYTES];
        System.arraycopy(bytes, offset, block, 0, length);
        int[] message = new int[WORDS];
        for (int word = 0; word < WORDS; word++) {
            message[word] = LittleEndian.int32(block, word * Integer.BYTES);
        }
        return compress(message, length);
    }

    private static byte[] compress(int[] block, int length) {
        int[] v = {
            IV[0], IV[1], IV[2], IV[3], IV[4], IV[5], IV[6], IV[7], IV[0], IV[1], IV[2], IV[3], 0, 0, length, ALONE
        };
        int[] m = block;
        for (int round = 0; round < ROUNDS; round++) {
            round(v, m);
            m = permuted(m);
        }
        int[] digest = new int[IV.length];
        for (int word = 0; word < digest.length; word++) {
            digest[word] = v[word] ^ v[word + digest.length];
        }
        return LittleEndian.bytes(digest);
    }

    private static void round(int[] v, int[] m) {
        mix(v, 0, 4, 8, 12, m[0], m[1]);
        mix(v, 1, 5, 9, 13, m[2], m[3]);
        mix(v, 2, 6, 10, 14, m[4], m[5]);
        mix(v, 3, 7, 11, 15, m[6], m[7]);
        mix(v, 0, 5, 10, 15, m[8], m[9]);
        mix(v, 1, 6, 11, 12, m[10], m[11]);
        mix(v, 2, 7, 8, 13, m[12], m[13]);
        mix(v, 3, 4, 9, 14, m[14], m[15]);
    }

    private static void mix(int[] v, int a, int b, int c, int d, int x, int y) {
        v[a] += v[b] + x;
        v[d] = Integer.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 12);
        v[a] += v[b] + y;
        v[d] = Integer.rotateRight(v[d] ^ v[a], 8);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 7);
    }

    private static int[] permuted(int[] m) {
        int[] permuted = new int[WORDS];
        for (int word = 0; word < WORDS; word++) {
            permuted[word] = m[PERMUTATION[word]];
        }
        return permuted;
    }
}
