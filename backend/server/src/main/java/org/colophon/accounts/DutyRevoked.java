package org.colophon.accounts;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.platform.Duty;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;

/** A user no longer has a duty. */
public record DutyRevoked(ActId act, UserId user, PartyId person, Duty duty, Acting by)
        implements Attestable, Announced {

    @Override
    public Attestation attestation() {
        return new Attestation(act, "duty.revoked", by, List.of(), DutyGranted.facts(duty, user));
    }

    @Override
    public Announcement announcement() {
        return DutyGranted.announcement("duty.revoked", person, duty);
    }
}
