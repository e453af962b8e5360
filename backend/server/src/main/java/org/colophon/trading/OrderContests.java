package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;

/** Keeps the money of an order in escrow while a case names it. */
public interface OrderContests {

    /** From now on the order waits for the ruling; refused where its money is not in escrow. */
    void contest(OrderId order, CaseId dispute, Acting by, ActId act);

    /** The case is over; an order whose inspection has ended meanwhile is completed. */
    void settle(OrderId order, CaseId dispute, Acting by, ActId act);
}
