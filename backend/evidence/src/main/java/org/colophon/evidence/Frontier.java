package org.colophon.evidence;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a growing tree: the few complete subtrees that suffice to append leaves and to know the root. */
public final class Frontier {

    // The roots of the complete subtrees from left to right, one for each bit set in the size.
    private final List<Hash> peaks;
    private long size;

    private Frontier(long size, List<Hash> peaks) {
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    /** The frontier of a log without entries. */
    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /** The frontier of a log of this size whose hashes are stored. */
    public static Frontier of(long size, HashReader hashes) {
        List<Hash> peaks = new ArrayList<>();
        long start = 0;
        for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(rest));
            peaks.add(hashes.hash(level, start >> level));
            start += 1L << level;
        }
        return new Frontier(size, peaks);
    }

    /** Appends a leaf and returns the subtrees it completes, itself first, which are never to change again. */
    public List<MerkleNode> append(Hash leaf) {
        List<MerkleNode> completed = new ArrayList<>();
        MerkleNode node = new MerkleNode(0, size, leaf);
        completed.add(node);
        while ((node.index() & 1) == 1) {
            Hash parent = Hash.ofNode(peaks.removeLast(), node.hash());
            node = new MerkleNode(node.level() + 1, node.index() >> 1, parent);
            completed.add(node);
        }
        peaks.add(node.hash());
        size++;
        return completed;
    }

    /** The number of leaves appended so far. */
    public long size() {
        return size;
    }

    /** The root of the tree over all leaves so far. */
    public Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> Hash.ofNode(left, right))
                .orElse(Hash.EMPTY_TREE);
    }

    /** A frontier that grows from here independently, for appends that may have to be given up. */
    public Frontier copy() {
        return new Frontier(size, peaks);
    }
}
