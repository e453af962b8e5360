package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;

/** Ends orders by the will of a side. */
public interface OrderClosing {

    /** Before payment only; money that comes later all the same goes back. */
    OrderView cancel(OrderId order, String reason, Acting by, ActId act);

    /** The buyer is content with the licence before the inspection ends: the money is paid out. */
    OrderView acceptDelivery(OrderId order, Acting buyer, ActId act);
}
