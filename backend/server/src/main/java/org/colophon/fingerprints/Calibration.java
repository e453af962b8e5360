package org.colophon.fingerprints;

import java.util.List;

/** Tells an operator what the radii mean among the works that this register has. */
public interface Calibration {

    /**
     * For each kind of which there are codes, how near the codes of different claimants are to each other.
     *
     * @param sample how many codes of a kind are compared with all others, at most a thousand
     */
    List<KindReport> report(int sample);

    /**
     * One kind.
     *
     * @param codes how many there are
     * @param sampled how many of them were compared with all
     * @param candidate the radius as set
     * @param strong the radius as set
     * @param within for growing distances how many pairs are at most so far apart
     */
    record KindReport(CodeKind kind, long codes, int sampled, int candidate, int strong, List<Within> within) {}

    /**
     * Pairs of codes of different claimants; copies among them are counted with those that are near by chance.
     *
     * @param pairs of sampled and other codes
     * @param perMillion of all such pairs
     */
    record Within(int distance, long pairs, double perMillion) {}
}
