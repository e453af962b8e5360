package org.colophon.trading;

import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Reads orders for their parties. */
public interface OrderPages {

    OrderDetail detail(OrderId order);

    /** The orders in which the party has this role, in one state or in any, the newest first. */
    PageOf<OrderView> of(PartyId party, Role role, @Nullable OrderState state, Slice slice);

    /** What a party is to an order. */
    enum Role {
        BUYER,
        SELLER,
        /** Asked for consent to a transfer. */
        CO_OWNER
    }
}
