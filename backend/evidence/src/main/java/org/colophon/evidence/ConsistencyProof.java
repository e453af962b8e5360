package org.colophon.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The hashes that show that a later tree begins with all the leaves of an earlier one (RFC 9162 section 2.1.4). */
public record ConsistencyProof(long earlier, long later, List<Hash> hashes) {

    public ConsistencyProof {
        if (earlier < 0 || later < earlier) {
            throw new MalformedEvidence("a log does not grow from " + earlier + " to " + later);
        }
        hashes = List.copyOf(hashes);
    }

    /** Refuses unless the later tree only appended to the earlier one. */
    public void verify(Hash earlierRoot, Hash laterRoot) {
        if (earlier == 0) {
            requireNoHashes();
            requireEqual(earlierRoot, Hash.EMPTY_TREE, "The root of the empty tree is wrong.");
        } else if (earlier == later) {
            requireNoHashes();
            requireEqual(earlierRoot, laterRoot, "Two trees of one size have different roots.");
        } else {
            verifyGrowth(earlierRoot, laterRoot);
        }
    }

    private void verifyGrowth(Hash earlierRoot, Hash laterRoot) {
        Deque<Hash> path = new ArrayDeque<>(hashes);
        if (Long.bitCount(earlier) == 1) {
            path.addFirst(earlierRoot);
        }
        if (path.isEmpty()) {
            throw new EvidenceRejected("The consistency proof is empty.");
        }
        AuditWalk walk = new AuditWalk(earlier - 1, later - 1);
        walk.leaveRightEdge();
        Hash old = path.removeFirst();
        Hash grown = old;
        for (Hash sibling : path) {
            if (walk.siblingIsLeft()) {
                old = Hash.ofNode(sibling, old);
                grown = Hash.ofNode(sibling, grown);
            } else {
                grown = Hash.ofNode(grown, sibling);
            }
            walk.climb();
        }
        walk.requireTop();
        requireEqual(old, earlierRoot, "The consistency proof does not contain the earlier tree.");
        requireEqual(grown, laterRoot, "The consistency proof does not lead to the later tree.");
    }

    private void requireNoHashes() {
        if (!hashes.isEmpty()) {
            throw new EvidenceRejected("The consistency proof has hashes where none are needed.");
        }
    }

    private static void requireEqual(Hash computed, Hash claimed, String otherwise) {
        if (!computed.equals(claimed)) {
            throw new EvidenceRejected(otherwise);
        }
    }
}
