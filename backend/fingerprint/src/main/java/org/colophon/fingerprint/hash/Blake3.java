package org.colophon.fingerprint.hash;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * BLAKE3 in its hash mode. The input is a binary tree of chunks of 1 KiB; as many as there are lanes are compressed
 * together, so that the machine's vector instructions do the work.
 */
public final class Blake3 {

    private static final int CHUNK = Blake3Lanes.CHUNK_BYTES;
    private static final int BATCH = Blake3Kernel.CHUNKS * CHUNK;

    private final Blake3Kernel kernel = Blake3Kernel.fastest();
    private final Blake3Lanes lanes = new Blake3Lanes();
    private final byte[] pending = new byte[BATCH];
    // The chaining values of complete subtrees that still wait for their right sibling, the smallest first.
    private final Deque<int[]> subtrees = new ArrayDeque<>();
    private int pendingLength;
    private long chunks;

    /** The digest of these bytes. */
    public static byte[] hash(byte[] bytes) {
        Blake3 blake3 = new Blake3();
        blake3.update(bytes, 0, bytes.length);
        return blake3.finish();
    }

    /** Takes the next bytes. */
    public void update(byte[] bytes, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            if (pendingLength == BATCH) {
                compressBatch(pending, 0);
                pendingLength = 0;
            }
            if (pendingLength == 0 && end - at > BATCH) {
                compressBatch(bytes, at);
                at += BATCH;
            } else {
                at += keep(bytes, at, end - at);
            }
        }
    }

    private int keep(byte[] bytes, int offset, int available) {
        int length = Math.min(available, BATCH - pendingLength);
        System.arraycopy(bytes, offset, pending, pendingLength, length);
        pendingLength += length;
        return length;
    }

    /** A batch is only compressed when more input follows it: the root of the tree is compressed differently. */
    private void compressBatch(byte[] bytes, int offset) {
        int[] subtree = kernel.subtree(bytes, offset, chunks);
        chunks += Blake3Kernel.CHUNKS;
        addSubtree(subtree, chunks / Blake3Kernel.CHUNKS);
    }

    /** Joins the new subtree with its left siblings: as many as the count of its size has trailing zeros. */
    private void addSubtree(int[] subtree, long count) {
        int[] joined = subtree;
        for (int i = Long.numberOfTrailingZeros(count); i > 0; i--) {
            joined = lanes.parent(subtrees.pop(), joined, false);
        }
        subtrees.push(joined);
    }

    /** The digest of all bytes taken, 32 bytes; nothing may follow. */
    public byte[] finish() {
        int lastLength = pendingLength == 0 ? 0 : (pendingLength - 1) % CHUNK + 1;
        int complete = (pendingLength - lastLength) / CHUNK;
        addCompleteChunks(complete);
        int[] root = lanes.lastChunk(pending, complete * CHUNK, lastLength, chunks, subtrees.isEmpty());
        while (!subtrees.isEmpty()) {
            int[] left = subtrees.pop();
            root = lanes.parent(left, root, subtrees.isEmpty());
        }
        return LittleEndian.bytes(root);
    }

    private void addCompleteChunks(int count) {
        lanes.compressChunks(pending, 0, chunks, count);
        int[][] values = new int[count][];
        for (int i = 0; i < count; i++) {
            values[i] = lanes.chainingValue(i);
        }
        for (int[] value : values) {
            addSubtree(value, ++chunks);
        }
    }
}
