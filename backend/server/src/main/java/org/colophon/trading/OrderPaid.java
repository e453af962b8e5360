package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;

/** The money of an order is in escrow. */
public record OrderPaid(ActId act, Acting by, OrderView order) implements OrderEvent {

    @Override
    public String type() {
        return "order.paid";
    }
}
