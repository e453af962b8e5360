package org.colophon.evidence;

import java.util.ArrayList;
import java.util.List;

/** The RFC 6962 tree over the first {@code size} leaves of a log, reading what it needs from a store of hashes. */
public record MerkleTree(long size, HashReader hashes) {

    public MerkleTree {
        if (size < 0) {
            throw new IllegalArgumentException("a tree cannot have " + size + " leaves");
        }
    }

    /** The tree over leaf hashes held in memory. */
    public static MerkleTree of(List<Hash> leaves) {
        List<List<Hash>> levels = new ArrayList<>();
        for (List<Hash> level = List.copyOf(leaves); !level.isEmpty(); level = parents(level)) {
            levels.add(level);
        }
        return new MerkleTree(leaves.size(), (level, index) -> levels.get(level).get(Math.toIntExact(index)));
    }

    private static List<Hash> parents(List<Hash> children) {
        List<Hash> parents = new ArrayList<>(children.size() / 2);
        for (int right = 1; right < children.size(); right += 2) {
            parents.add(Hash.ofNode(children.get(right - 1), children.get(right)));
        }
        return parents;
    }

    /** The root of the tree over these leaf hashes. */
    public static Hash rootOf(List<Hash> leaves) {
        return of(leaves).root();
    }

    /** The root hash, that of nothing for the empty tree. */
    public Hash root() {
        return size == 0 ? Hash.EMPTY_TREE : subtree(0, size);
    }

    /** The proof that the leaf at this index is in this tree (RFC 6962 section 2.1.1). */
    public InclusionPath inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        List<Hash> fromRoot = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long middle = start + leftWidth(end - start);
            if (index < middle) {
                fromRoot.add(subtree(middle, end));
                end = middle;
            } else {
                fromRoot.add(subtree(start, middle));
                start = middle;
            }
        }
        return new InclusionPath(index, size, fromRoot.reversed());
    }

    /** The proof that this tree only appended to the tree of the earlier size (RFC 6962 section 2.1.2). */
    public ConsistencyProof consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("a tree of " + size + " did not grow from one of " + earlier);
        }
        return new ConsistencyProof(earlier, size, earlier == 0 ? List.of() : growth(earlier));
    }

    private List<Hash> growth(long earlier) {
        List<Hash> fromRoot = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end != earlier) {
            long middle = start + leftWidth(end - start);
            if (earlier <= middle) {
                fromRoot.add(subtree(middle, end));
                end = middle;
            } else {
                fromRoot.add(subtree(start, middle));
                start = middle;
            }
        }
        // Where the earlier tree is itself a complete left subtree, the verifier already holds its root.
        if (start > 0) {
            fromRoot.add(subtree(start, end));
        }
        return fromRoot.reversed();
    }

    private Hash subtree(long start, long end) {
        long width = end - start;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return hashes.hash(level, start >> level);
        }
        long middle = start + leftWidth(width);
        return Hash.ofNode(subtree(start, middle), subtree(middle, end));
    }

    /** The largest power of two below the width: where RFC 6962 splits a tree. */
    private static long leftWidth(long width) {
        return Long.highestOneBit(width - 1);
    }
}
