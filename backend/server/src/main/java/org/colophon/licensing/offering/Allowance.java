package org.colophon.licensing.offering;

import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.licensing.OfferState;
import org.colophon.licensing.PauseReason;
import org.jspecify.annotations.Nullable;

/**
 * Whether the title allows an offer now.
 *
 * @param licensors who would grant
 */
record Allowance(
        OfferState state, @Nullable PauseReason pausedBecause, Set<PartyId> licensors, Set<PartyId> missingConsents) {

    Allowance {
        licensors = Set.copyOf(licensors);
        missingConsents = Set.copyOf(missingConsents);
    }

    static Allowance paused(PauseReason reason, Set<PartyId> licensors) {
        return new Allowance(OfferState.PAUSED, reason, licensors, Set.of());
    }

    static Allowance withConsents(Set<PartyId> licensors, Set<PartyId> missing) {
        return missing.isEmpty()
                ? new Allowance(OfferState.PUBLISHED, null, licensors, missing)
                : new Allowance(OfferState.PAUSED, PauseReason.CONSENT_MISSING, licensors, missing);
    }

    Allowance withdrawn() {
        return new Allowance(OfferState.WITHDRAWN, null, licensors, Set.of());
    }
}
