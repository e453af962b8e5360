package org.colophon.payments;

import java.util.Currency;
import java.util.UUID;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Names an account by what it is for.
 *
 * @param slot which sub-balance, for accounts that every order touches: one row would make all payments queue
 */
record Account(
        AccountKind kind, @Nullable PartyId owner, @Nullable OrderId order, Currency currency, int slot) {

    private static final int SLOTS = 16;

    static Account escrow(OrderId order, Currency currency) {
        return new Account(AccountKind.ESCROW, null, order, currency, 0);
    }

    static Account of(PartyId owner, Currency currency) {
        return new Account(AccountKind.PARTY, owner, null, currency, 0);
    }

    static Account owedBy(PartyId owner, Currency currency) {
        return new Account(AccountKind.RECEIVABLE, owner, null, currency, 0);
    }

    static Account fee(OrderId order, Currency currency) {
        return new Account(AccountKind.FEE, null, null, currency, slot(order));
    }

    static Account clearing(OrderId order, Currency currency) {
        return new Account(AccountKind.CLEARING, null, null, currency, slot(order));
    }

    /** The last bits of an id are random, so orders spread evenly; one order always uses the same row. */
    private static int slot(OrderId order) {
        UUID id = order.value();
        return (int) Math.floorMod(id.getLeastSignificantBits(), (long) SLOTS);
    }
}
