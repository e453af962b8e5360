package org.colophon.applications;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** An examiner refused an application. */
public record ApplicationRefused(
        ActId act,
        Acting by,
        ApplicationId application,
        PartyId applicant,
        List<WorkId> works,
        RefusalGround ground,
        String reason)
        implements Attestable, Announced {

    public ApplicationRefused {
        works = List.copyOf(works);
    }

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("application", application.text())
                .open("ground", ground.name())
                .sealed("reason", reason);
        return new Attestation(act, "application.refused", by, works, facts);
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "application.refused",
                Set.of(applicant),
                Map.of("ground", ground.name()),
                "/applications/" + application);
    }
}
