package org.colophon.licensing.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferState;
import org.colophon.licensing.PauseReason;
import org.colophon.licensing.Terms;
import org.jspecify.annotations.Nullable;

/** A version of an offer, its parties by name. */
record OfferResponse(
        OfferId id,
        int version,
        int currentVersion,
        WorkId work,
        String workNumber,
        String workTitle,
        PartyView offeror,
        List<PartyView> licensors,
        Terms terms,
        OfferState state,
        @Nullable PauseReason pausedBecause,
        List<PartyView> missingConsents,
        UUID consentSubject,
        Instant publishedAt) {}
