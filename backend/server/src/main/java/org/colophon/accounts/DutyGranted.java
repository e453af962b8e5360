package org.colophon.accounts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.platform.Duty;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** A user now has a duty. */
public record DutyGranted(ActId act, UserId user, PartyId person, Duty duty, Acting by)
        implements Attestable, Announced {

    @Override
    public Attestation attestation() {
        return new Attestation(act, "duty.granted", by, List.of(), facts(duty, user));
    }

    @Override
    public Announcement announcement() {
        return announcement("duty.granted", person, duty);
    }

    static Facts facts(Duty duty, UserId user) {
        return new Facts().open("duty", duty.name()).sealed("user", user.text());
    }

    static Announcement announcement(String kind, PartyId person, Duty duty) {
        return new Announcement(kind, Set.of(person), Map.of("duty", duty.name()), "/");
    }
}
