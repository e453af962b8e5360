package org.colophon.fingerprint.corpus;

import org.colophon.fingerprint.similarity.Distances;

/** The rules by which radii follow from what is measured; all are multiples of four. */
final class Choice {

    /** Pairs of which one may be brought together by codes alone at the candidate radius. */
    static final long PAIRS_FOR_ONE_FALSE = 20_000;

    private static final int STEP = 4;

    private Choice() {}

    /** In how many bits the nearest codes of a copy and another picture differ. */
    static int nearest(Figures figures) {
        int distance = 0;
        while (codes(figures).within(distance) == 0) {
            distance++;
        }
        return distance;
    }

    static int candidate(Figures figures) {
        Distances codes = codes(figures);
        int radius = 0;
        while (codes.within(radius + STEP) * PAIRS_FOR_ONE_FALSE <= codes.count()) {
            radius += STEP;
        }
        return radius;
    }

    static int withoutSecondLook(Figures figures) {
        return (nearest(figures) - STEP) / STEP * STEP;
    }

    private static Distances codes(Figures figures) {
        return figures.copiesOfOthers().codes();
    }
}
