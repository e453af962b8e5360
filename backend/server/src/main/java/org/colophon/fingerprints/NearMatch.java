package org.colophon.fingerprints;

import java.util.List;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/**
 * A claimed file that is near a sought one.
 *
 * @param work of the sought file
 * @param file the sought one
 * @param earlier whose file it is near, and since when; seen where the register computed the earlier file's code
 * @param distances for each kind of code the least, ordered by what they say
 * @param passages of a text those that the earlier one has as well, in their order
 */
public record NearMatch(
        WorkId work,
        FileId file,
        IdentityMatch earlier,
        Nearness nearness,
        List<UnitDistance> distances,
        List<SharedPassage> passages) {

    public NearMatch {
        distances = List.copyOf(distances);
        passages = List.copyOf(passages);
    }

    /** Whether it is within a strong radius. */
    public boolean isStrong() {
        return distances.stream()
                .anyMatch(distance -> distance.isStrong() && distance.kind().isDeciding());
    }
}
