package org.colophon.fingerprints;

/**
 * In how many of 256 bits two codes of a kind differ.
 *
 * @param part of the sought file that the code is of
 * @param earlierPart of the earlier file
 * @param isStrong within the strong radius, not only within that of candidates
 */
public record UnitDistance(CodeKind kind, CodePart part, CodePart earlierPart, int distance, boolean isStrong) {}
