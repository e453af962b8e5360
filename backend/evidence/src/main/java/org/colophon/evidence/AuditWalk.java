package org.colophon.evidence;

/**
 * The way from a node up to the root, and on which side the next sibling of a proof stands: the two counters of RFC
 * 9162 sections 2.1.3.2 and 2.1.4.2.
 */
final class AuditWalk {

    private long node;
    private long last;

    AuditWalk(long node, long last) {
        this.node = node;
        this.last = last;
    }

    /** A proof may carry no more hashes than there are levels. */
    boolean siblingIsLeft() {
        if (last == 0) {
            throw new EvidenceRejected("The proof has more hashes than the tree has levels.");
        }
        return isRight() || node == last;
    }

    /** Goes up past the sibling just used; the last node of a level has none until it is a right child. */
    void climb() {
        if (node == last) {
            skipLevels(Long.numberOfTrailingZeros(node));
        }
        skipLevels(1);
    }

    /** Goes up while the node is a right child: those levels are within the earlier tree. */
    void leaveRightEdge() {
        skipLevels(Long.numberOfTrailingZeros(~node));
    }

    void requireTop() {
        if (last != 0) {
            throw new EvidenceRejected("The proof has fewer hashes than the tree has levels.");
        }
    }

    private boolean isRight() {
        return (node & 1) == 1;
    }

    private void skipLevels(int levels) {
        node >>= levels;
        last >>= levels;
    }
}
