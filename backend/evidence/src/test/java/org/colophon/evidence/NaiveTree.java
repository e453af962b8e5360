package org.colophon.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** RFC 6962 section 2.1 word for word, with lists where the RFC has lists: slow, and plainly right. */
final class NaiveTree {

    private NaiveTree() {}

    static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Hash.ofLeaf(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)}))
                .toList();
    }

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.EMPTY_TREE;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves);
        return Hash.ofNode(root(left(leaves, k)), root(right(leaves, k)));
    }

    static List<Hash> path(int m, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves);
        return m < k
                ? joined(path(m, left(leaves, k)), root(right(leaves, k)))
                : joined(path(m - k, right(leaves, k)), root(left(leaves, k)));
    }

    static List<Hash> proof(int m, List<Hash> leaves) {
        return m == 0 ? List.of() : subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean known) {
        if (m == leaves.size()) {
            return known ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves);
        return m <= k
                ? joined(subproof(m, left(leaves, k), known), root(right(leaves, k)))
                : joined(subproof(m - k, right(leaves, k), false), root(left(leaves, k)));
    }

    private static int split(List<Hash> leaves) {
        int k = 1;
        while (2 * k < leaves.size()) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> left(List<Hash> leaves, int k) {
        return leaves.subList(0, k);
    }

    private static List<Hash> right(List<Hash> leaves, int k) {
        return leaves.subList(k, leaves.size());
    }

    private static List<Hash> joined(List<Hash> hashes, Hash last) {
        List<Hash> all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }
}
