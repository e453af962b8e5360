package org.colophon.payments;

import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** The row that everything about the money of one order locks first. */
record EscrowRow(OrderId order, WorkId work, PartyId payer, PartyId seller, Money amount, EscrowState state) {

    Account account() {
        return Account.escrow(order, amount.currency());
    }

    Account payerAccount() {
        return Account.of(payer, amount.currency());
    }

    Account clearing() {
        return Account.clearing(order, amount.currency());
    }

    EscrowView view(Money held) {
        return new EscrowView(order, work, payer, seller, amount, held, state);
    }

    boolean hasTermsOf(EscrowRow other) {
        return order.equals(other.order)
                && work.equals(other.work)
                && payer.equals(other.payer)
                && seller.equals(other.seller)
                && amount.equals(other.amount);
    }
}
