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

/** Interests are held. */
public record HoldPlaced(ActId act, Acting by, Hold hold, Set<PartyId> holders) implements Attestable, Announced {

    public HoldPlaced {
        holders = Set.copyOf(holders);
    }

    public WorkId work() {
        return hold.work();
    }

    @Override
    public Attestation attestation() {
        PartyId holder = hold.holder();
        Facts facts = new Facts()
                .open("hold", hold.id().text())
                .open("reason", hold.reason().name())
                .open("rights", Terms.names(hold.rights()))
                .open("territory", hold.territory().toString())
                .sealed("holder", holder == null ? null : holder.text());
        return new Attestation(act, "hold.placed", by, List.of(work()), facts);
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "hold.placed", holders, Map.of("reason", hold.reason().name()), "/works/" + work().text());
    }
}
