package org.colophon.trading.web;

import java.time.Instant;
import java.util.List;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.ActId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.Share;
import org.colophon.payments.Payment;
import org.colophon.trading.OrderKind;
import org.colophon.trading.OrderState;
import org.colophon.trading.OrderTerms;
import org.colophon.trading.Step;
import org.jspecify.annotations.Nullable;

/** Everything about an order, for its parties. */
record OrderPage(
        OrderId id,
        OrderKind kind,
        OrderState state,
        WorkItem work,
        PartyView seller,
        PartyView buyer,
        Money price,
        @Nullable OfferId offer,
        @Nullable Integer offerVersion,
        OrderTerms terms,
        @Nullable LicenceId licence,
        @Nullable String licenceNumber,
        boolean contested,
        Instant placedAt,
        @Nullable Instant paidAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant inspectionEnds,
        @Nullable Instant closedAt,
        Split split,
        List<PartyView> missingConsents,
        @Nullable Payment payment,
        List<TimelineStep> timeline) {

    /** How the price is divided; fee and payees add up to it. */
    record Split(Money fee, List<SplitPayee> payees) {}

    /** What one party gets. */
    record SplitPayee(PartyView party, Share share, Money amount) {}

    /** One step; by is null where the register itself acted. */
    record TimelineStep(
            Step.What what, Instant at, @Nullable PartyView by, ActId act) {}
}
