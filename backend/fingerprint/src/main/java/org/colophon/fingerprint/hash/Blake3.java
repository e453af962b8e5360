package org.colophon.fingerprint.hash;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * BLAKE3 in its hash mode. The input is a binary tree of chunks of 1 KiB. Many are compressed together, so that
 * the machine's vector instructions do the work, and parts of the input can be compressed by several threads.
 */
public final class Blake3 {

    /** The number of bytes of a part that can be compressed apart from what stands before it, 64 KiB. */
    public static final int PART = Blake3Kernel.CHUNKS * Blake3Lanes.CHUNK_BYTES;

    private static final int CHUNK = Blake3Lanes.CHUNK_BYTES;

    private final Blake3Kernel kernel;
    private final Blake3Lanes lanes = new Blake3Lanes(Blake3Kernel.CHUNKS);
    private final byte[] pending = new byte[PART];
    // The chaining values of complete subtrees that still wait for their right sibling, the smallest first.
    private final Deque<int[]> subtrees = new ArrayDeque<>();
    private int pendingLength;
    private long chunks;

    /** Starts with no byte. */
    public Blake3() {
        this(Blake3Kernel.fastest());
    }

    Blake3(Blake3Kernel kernel) {
        this.kernel = kernel;
    }

    /** The digest of these bytes. */
    public static byte[] hash(byte[] bytes) {
        if (bytes.length <= CHUNK) {
            return LittleEndian.bytes(new Blake3Lanes(1).lastChunk(bytes, 0, bytes.length, 0, true));
        }
        Blake3 blake3 = new Blake3();
        blake3.update(bytes, 0, bytes.length);
        return blake3.finish();
    }

    /**
     * Compresses so many whole parts for {@link #add}; several threads may do so for one input.
     *
     * @param first the number of the first of them in the whole input, from 0
     */
    public static int[][] parts(byte[] bytes, int offset, int count, long first) {
        Objects.checkFromIndexSize(offset, count * PART, bytes.length);
        Blake3Kernel kernel = Blake3Kernel.fastest();
        int[][] parts = new int[count][];
        for (int i = 0; i < count; i++) {
            parts[i] = kernel.subtree(bytes, offset + i * PART, (first + i) * Blake3Kernel.CHUNKS);
        }
        return parts;
    }

    /** Takes the next part, compressed elsewhere. Only parts may have come before, and at least a byte must follow. */
    public void add(int[] part) {
        if (pendingLength > 0) {
            throw new IllegalStateException("a part begins where a part ends");
        }
        chunks += Blake3Kernel.CHUNKS;
        addSubtree(part, chunks / Blake3Kernel.CHUNKS);
    }

    /** Takes the next bytes. */
    public void update(byte[] bytes, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            if (pendingLength == PART) {
                compressBatch(pending, 0);
                pendingLength = 0;
            }
            if (pendingLength == 0 && end - at > PART) {
                compressBatch(bytes, at);
                at += PART;
            } else {
                at += keep(bytes, at, end - at);
            }
        }
    }

    private int keep(byte[] bytes, int offset, int available) {
        int length = Math.min(available, PART - pendingLength);
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
        if (pendingLength == 0 && chunks > 0) {
            throw new IllegalStateException("the last bytes of an input are no part of their own");
        }
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
