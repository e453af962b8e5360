package org.colophon.licensing.offering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferState;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.PauseReason;
import org.colophon.licensing.Terms;
import org.colophon.rights.Subjects;

/** An offer with one of its versions, and how the title allows it. */
record Offer(
        OfferId id,
        WorkId work,
        PartyId offeror,
        int currentVersion,
        int version,
        Terms terms,
        Instant publishedAt,
        Allowance allowance) {

    /** What co-owners consent to: the first version is named by the offer, a later one by both. */
    static UUID subject(OfferId id, int version) {
        return version == 1 ? id.value() : Subjects.of(id.text(), Integer.toString(version));
    }

    UUID subject() {
        return subject(id, version);
    }

    boolean isWithdrawn() {
        return allowance.state() == OfferState.WITHDRAWN;
    }

    Offer with(Allowance changed) {
        return new Offer(id, work, offeror, currentVersion, version, terms, publishedAt, changed);
    }

    OfferView view(LocalDate today) {
        boolean isPast = terms.endsBy(today) && !isWithdrawn();
        return new OfferView(
                id,
                version,
                currentVersion,
                work,
                offeror,
                allowance.licensors(),
                terms,
                isPast ? OfferState.PAUSED : allowance.state(),
                isPast ? PauseReason.PAST_ITS_END : allowance.pausedBecause(),
                allowance.missingConsents(),
                subject(),
                publishedAt);
    }
}
