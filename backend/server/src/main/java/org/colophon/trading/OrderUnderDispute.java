package org.colophon.trading;

import org.colophon.kernel.Refusal;

/** A case names the order; it waits for the ruling. */
public final class OrderUnderDispute extends Refusal {

    OrderUnderDispute() {
        super(Kind.CONFLICT, "order-under-dispute");
    }
}
