package org.colophon.trail;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/**
 * What the log says of an act.
 *
 * @param act the act; one that touches several works gets one entry for each under the same id
 * @param type the kind of act in the glossary's words, for instance {@code licence.granted}
 * @param works the works it touches; none for an act of the register itself
 */
public record Attestation(ActId act, String type, Acting by, List<WorkId> works, Facts facts) {

    public Attestation {
        works = List.copyOf(works);
    }
}
