package org.colophon.evidence;

import java.util.List;

/** The sibling hashes that lead from one leaf up to the root of a tree (RFC 9162 section 2.1.3). */
public record InclusionPath(long index, long size, List<Hash> hashes) {

    public InclusionPath {
        if (index < 0 || size < 0) {
            throw new MalformedEvidence("an inclusion proof has no negative index or size");
        }
        hashes = List.copyOf(hashes);
    }

    /** Refuses unless this path leads from the leaf to the root. */
    public void verify(Hash leaf, Hash root) {
        if (!rootFrom(leaf).equals(root)) {
            throw new EvidenceRejected("The inclusion proof does not lead to the root of the tree.");
        }
    }

    /** The root that this path leads to from the leaf. */
    public Hash rootFrom(Hash leaf) {
        if (index >= size) {
            throw new EvidenceRejected("The tree of " + size + " entries has no entry " + index + ".");
        }
        AuditWalk walk = new AuditWalk(index, size - 1);
        Hash node = leaf;
        for (Hash sibling : hashes) {
            node = walk.siblingIsLeft() ? Hash.ofNode(sibling, node) : Hash.ofNode(node, sibling);
            walk.climb();
        }
        walk.requireTop();
        return node;
    }
}
