package org.colophon.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** A share of title moved, by an assignment or a ruling. */
public record TitleChanged(
        ActId act,
        WorkId work,
        Acting by,
        InstrumentId instrument,
        InstrumentKind kind,
        PartyId from,
        PartyId to,
        Set<Right> rights,
        Territory territory,
        Period period,
        Share share)
        implements Attestable, Announced {

    public TitleChanged {
        rights = Set.copyOf(rights);
    }

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("instrument", instrument.text())
                .open("kind", kind.name())
                .open("rights", Terms.names(rights))
                .open("territory", territory.toString())
                .open("period", Terms.period(period))
                .open("share", share.toString())
                .sealed("from", from.text())
                .sealed("to", to.text());
        return new Attestation(act, "title.assigned", by, List.of(work), facts);
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "title.assigned", Set.of(from, to), Map.of("share", share.toString()), "/works/" + work.text());
    }
}
