package org.colophon.licensing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * A version of an offer.
 *
 * @param currentVersion the newest version, which may be later than this one
 * @param licensors who would grant: the offeror, and for an exclusive licence every co-owner
 * @param pausedBecause why it cannot be taken; null unless it is paused
 * @param missingConsents whose consent an exclusive offer waits for
 * @param consentSubject what co-owners consent to: this version
 */
public record OfferView(
        OfferId id,
        int version,
        int currentVersion,
        WorkId work,
        PartyId offeror,
        Set<PartyId> licensors,
        Terms terms,
        OfferState state,
        @Nullable PauseReason pausedBecause,
        Set<PartyId> missingConsents,
        UUID consentSubject,
        Instant publishedAt) {

    public OfferView {
        licensors = Set.copyOf(licensors);
        missingConsents = Set.copyOf(missingConsents);
    }

    /** Whether an order can be placed for this version. */
    public boolean isOpen() {
        return state == OfferState.PUBLISHED && version == currentVersion;
    }
}
