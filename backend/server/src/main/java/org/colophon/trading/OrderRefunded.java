package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.trail.Facts;

/** An order ended after it was paid; money and rights went back. */
public record OrderRefunded(ActId act, Acting by, OrderView order, String reason) implements OrderEvent {

    @Override
    public String type() {
        return "order.refunded";
    }

    @Override
    public Facts facts() {
        return OrderEvent.super.facts().sealed("reason", reason);
    }
}
