package org.colophon.works;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;

/**
 * A work has entered the register.
 *
 * @param fingerprints digests and codes of its files with who computed each, one line for each
 */
public record WorkRegistered(WorkView work, String fingerprints, ActId act, Acting by) implements Attestable {

    @Override
    public Attestation attestation() {
        return new Attestation(
                act, "work.registered", by, List.of(id()), RecordedFacts.ofRegistration(work, fingerprints));
    }

    public WorkId id() {
        return work.id();
    }
}
