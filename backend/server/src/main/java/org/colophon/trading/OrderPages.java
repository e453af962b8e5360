package org.colophon.trading;

import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Reads orders for their parties. */
public interface OrderPages {

    OrderDetail detail(OrderId order);

    /** The orders in which the party has this role, the newest first. */
    PageOf<OrderView> of(PartyId party, Role role, Slice slice);

    /** What a party is to an order. */
    enum Role {
        BUYER,
        SELLER,
        /** Asked for consent to a transfer. */
        CO_OWNER
    }
}
