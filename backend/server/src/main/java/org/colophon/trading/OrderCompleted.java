package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;

/** The rights of an order have moved and its money was paid out. */
public record OrderCompleted(ActId act, Acting by, OrderView order) implements OrderEvent {

    @Override
    public String type() {
        return "order.completed";
    }
}
