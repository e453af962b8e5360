package org.colophon.trading;

import java.util.List;
import java.util.Set;
import org.colophon.kernel.Money;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.PartyId;
import org.colophon.payments.Payment;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an order, for its parties.
 *
 * @param fee what the register keeps
 * @param portions how the rest is or would be divided; with the fee it adds up to the price
 * @param missingConsents the co-owners whose consent a transfer still waits for
 * @param payment the newest attempt to pay
 */
public record OrderDetail(
        OrderView order,
        @Nullable OfferId offer,
        @Nullable Integer offerVersion,
        OrderTerms terms,
        OrderDates dates,
        Money fee,
        List<Portion> portions,
        Set<PartyId> missingConsents,
        @Nullable Payment payment,
        List<Step> steps) {}
