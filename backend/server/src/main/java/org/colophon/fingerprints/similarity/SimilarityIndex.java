package org.colophon.fingerprints.similarity;

import java.util.List;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprints.CodeKind;

/** The codes of all claimed files that have a place, searched exactly. */
interface SimilarityIndex {

    /**
     * A code for which near ones are sought.
     *
     * @param radius in how many of 256 bits they may differ at most
     */
    record Probe(CodeKind kind, IsccUnit unit, int radius) {}

    /**
     * A code within the radius of a probe.
     *
     * @param probe the place of the probe in the question
     * @param position the place of the code among those of its kind
     */
    record Hit(int probe, CodeKind kind, long position, int distance) {}

    /**
     * All codes within the radii, those included whose places were given when the question was asked; of a passage the
     * nearest two hundred, and of equally near ones the earliest.
     */
    List<Hit> within(List<Probe> probes);
}
