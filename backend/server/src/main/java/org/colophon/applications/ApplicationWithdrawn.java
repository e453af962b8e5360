package org.colophon.applications;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** The applicant took a pending application back. */
public record ApplicationWithdrawn(ActId act, Acting by, ApplicationId application, List<WorkId> works)
        implements Attestable {

    public ApplicationWithdrawn {
        works = List.copyOf(works);
    }

    @Override
    public Attestation attestation() {
        Facts facts = new Facts().open("application", application.text());
        return new Attestation(act, "application.withdrawn", by, works, facts);
    }
}
