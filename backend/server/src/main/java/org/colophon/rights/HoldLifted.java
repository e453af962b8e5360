package org.colophon.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** Interests are free again, as far as this hold goes. */
public record HoldLifted(ActId act, Acting by, Hold hold, String reason, Set<PartyId> holders)
        implements Attestable, Announced {

    public HoldLifted {
        holders = Set.copyOf(holders);
    }

    public WorkId work() {
        return hold.work();
    }

    @Override
    public Attestation attestation() {
        Facts facts = new Facts().open("hold", hold.id().text()).sealed("because", reason);
        return new Attestation(act, "hold.lifted", by, List.of(work()), facts);
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "hold.lifted", holders, Map.of("reason", hold.reason().name()), "/works/" + work().text());
    }
}
