package org.colophon.licensing;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** An offer was paused, or can be taken again, because the title or what burdens it changed. */
public record OfferStateChanged(OfferId offer, WorkId work, PartyId offeror, OfferState state) implements Announced {

    @Override
    public Announcement announcement() {
        return new Announcement(
                state == OfferState.PAUSED ? "offer.paused" : "offer.resumed",
                Set.of(offeror),
                Map.of(),
                "/offers/" + offer.text());
    }
}
