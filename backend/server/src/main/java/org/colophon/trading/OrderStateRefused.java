package org.colophon.trading;

import java.util.Map;
import org.colophon.kernel.Refusal;

/** The order is not in a state that allows this. */
public final class OrderStateRefused extends Refusal {

    OrderStateRefused(OrderState state) {
        super(Kind.CONFLICT, "order-state", Map.of("state", state.name()));
    }
}
