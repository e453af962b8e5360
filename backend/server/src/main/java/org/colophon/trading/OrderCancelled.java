package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.trail.Facts;

/** An order ended before it was paid. */
public record OrderCancelled(ActId act, Acting by, OrderView order, String reason) implements OrderEvent {

    @Override
    public String type() {
        return "order.cancelled";
    }

    @Override
    public Facts facts() {
        return OrderEvent.super.facts().sealed("reason", reason);
    }
}
