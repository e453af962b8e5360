package org.colophon.works;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;

/** A corrected version has been added to the record of a work. */
public record WorkAmended(WorkView work, String reason, ActId act, Acting by) implements Attestable {

    @Override
    public Attestation attestation() {
        return new Attestation(act, "work.amended", by, List.of(id()), RecordedFacts.ofAmendment(work, reason));
    }

    public WorkId id() {
        return work.id();
    }
}
