package org.colophon.trading;

import java.util.Optional;
import java.util.Set;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** Reads orders. */
public interface OrderReading {

    /** The order, or {@link OrderUnknown}. */
    OrderView of(OrderId order);

    Optional<OrderView> find(OrderId order);

    /** The orders of a work, bought or sold by the party, whose money is in escrow. */
    Set<OrderId> inEscrowOf(WorkId work, PartyId party);
}
