package org.colophon.disputes;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** Something happened in a case; each kind goes into the log. */
public sealed interface CaseEvent extends Attestable
        permits CaseOpened, CaseAnswered, CaseUnanswered, CaseWithdrawn, CaseRuled, EvidenceAdded {

    ActId act();

    Acting by();

    CaseView dispute();

    /** The kind of act, for instance {@code case.opened}. */
    String type();

    /** What this kind says beyond the case itself. */
    default Facts facts() {
        return new Facts().open("case", dispute().id().text());
    }

    @Override
    default Attestation attestation() {
        return new Attestation(act(), type(), by(), List.of(dispute().work()), facts());
    }
}
