package org.colophon.trading;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an order; the database holds the same table. */
public enum OrderState {
    /** A seller offered a transfer to a buyer. */
    PROPOSED,
    /** The buyer agreed to the transfer. */
    ACCEPTED,
    /** A buyer ordered a licence. */
    PLACED,
    /** The money is in escrow; a licence is granted and can be inspected. */
    PAID,
    /** The rights have moved and the money was paid out. */
    COMPLETED,
    /** Ended before it was paid. */
    CANCELLED,
    /** Ended after it was paid: the money went back, and so did the rights. */
    REFUNDED;

    private static final Map<OrderState, Set<OrderState>> LICENCE = Map.of(
            PLACED, EnumSet.of(PAID, CANCELLED),
            PAID, EnumSet.of(COMPLETED, REFUNDED));

    private static final Map<OrderState, Set<OrderState>> TRANSFER = Map.of(
            PROPOSED, EnumSet.of(ACCEPTED, CANCELLED),
            ACCEPTED, EnumSet.of(PAID, CANCELLED),
            PAID, EnumSet.of(COMPLETED, REFUNDED));

    public boolean mayBecome(OrderState next, OrderKind kind) {
        Map<OrderState, Set<OrderState>> table = kind == OrderKind.LICENCE ? LICENCE : TRANSFER;
        return table.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the buyer may pay now. */
    public boolean isPayable() {
        return this == PLACED || this == ACCEPTED;
    }

    /** Whether nothing was paid yet and the order is alive. */
    public boolean isBeforePayment() {
        return this == PROPOSED || isPayable();
    }

    /** Whether the order has not ended. */
    public boolean isOpen() {
        return isBeforePayment() || this == PAID;
    }
}
