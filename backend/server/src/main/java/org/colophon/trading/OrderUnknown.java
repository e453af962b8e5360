package org.colophon.trading;

import org.colophon.kernel.Refusal;

/** There is no such order, or it is none of the asker's. */
public final class OrderUnknown extends Refusal {

    OrderUnknown() {
        super(Kind.NOT_FOUND, "order-unknown");
    }
}
