package org.colophon.rights.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.ActId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.rights.HoldReason;
import org.colophon.rights.InstrumentKind;
import org.jspecify.annotations.Nullable;

/** Who held what on a day, as the register knew it at a moment, what burdens it and how it came about. */
record TitleResponse(
        LocalDate asOf,
        Instant knownAt,
        List<PartyView> authors,
        List<Right> moralRights,
        List<InterestEntry> interests,
        List<GrantEntry> grants,
        List<HoldEntry> holds,
        List<ChainEntry> chain) {

    record InterestEntry(
            UUID id,
            Right right,
            Territory territory,
            Period period,
            PartyView holder,
            Share share,
            InstrumentId instrument) {}

    record GrantEntry(
            List<Right> rights,
            Territory territory,
            Period period,
            boolean exclusive,
            @Nullable String licenceNumber) {}

    record HoldEntry(
            HoldId id,
            HoldReason reason,
            @Nullable PartyView holder,
            List<Right> rights,
            Territory territory,
            Instant placedAt) {}

    /** The parties of a licence are nobody else's business, so only instruments that move title name theirs. */
    record ChainEntry(
            InstrumentId instrument,
            InstrumentKind kind,
            LocalDate executedOn,
            Instant receivedAt,
            Instant recordedAt,
            @Nullable PartyView from,
            @Nullable PartyView to,
            List<Right> rights,
            Territory territory,
            Period period,
            @Nullable Share share,
            ActId act) {}
}
