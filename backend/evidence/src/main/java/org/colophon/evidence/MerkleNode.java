package org.colophon.evidence;

/** The hash of one complete subtree and its place: the index-th subtree of 2^level leaves. */
public record MerkleNode(int level, long index, Hash hash) {}
