package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;

/** Undoes a paid order: the licence ends and the money goes back, in the acting transaction or not at all. */
public interface OrderRefunds {

    /** Refuses with {@link OrderStateRefused} where the money is not, or no longer, in escrow. */
    void refund(OrderId order, String reason, Acting by, ActId act);
}
