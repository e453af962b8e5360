package org.colophon.evidence;

/** Where the hashes of complete subtrees are kept: a database, tiles or memory. */
@FunctionalInterface
public interface HashReader {

    /**
     * The hash of the complete subtree over the 2^level leaves that begin at leaf index·2^level; level 0 holds the
     * leaves. It is only asked for subtrees within the tree it serves.
     */
    Hash hash(int level, long index);
}
