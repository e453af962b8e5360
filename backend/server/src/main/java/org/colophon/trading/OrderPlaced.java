package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.trail.Facts;

/** A buyer ordered a licence, or a seller proposed a transfer; what it costs is sealed. */
public record OrderPlaced(ActId act, Acting by, OrderView order, String terms) implements OrderEvent {

    @Override
    public String type() {
        return "order.placed";
    }

    @Override
    public Facts facts() {
        return OrderEvent.super
                .facts()
                .sealed("price", order.price().toString())
                .sealed("terms", terms);
    }
}
