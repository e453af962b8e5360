package org.colophon.licensing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;

/**
 * A version of an offer is on record; co-owners whose consent it needs are told.
 *
 * @param isPublic whether everybody may see the offer
 */
public record OfferPublished(ActId act, Acting by, OfferView offer, boolean isPublic) implements Attestable, Announced {

    public OfferId id() {
        return offer.id();
    }

    public WorkId work() {
        return offer.work();
    }

    @Override
    public Attestation attestation() {
        return new Attestation(
                act,
                "offer.published",
                by,
                List.of(offer.work()),
                Written.terms(offer.terms(), isPublic)
                        .open("offer", offer.id().text())
                        .open("version", offer.version())
                        .sealed("offeror", offer.offeror().text()));
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "consent.asked",
                Set.copyOf(offer.missingConsents()),
                Map.of("subject", offer.consentSubject().toString()),
                "/offers/" + offer.id().text());
    }
}
