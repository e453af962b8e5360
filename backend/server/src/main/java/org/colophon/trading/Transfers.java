package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;

/** Sells title: the seller proposes, the buyer accepts, co-owners consent, the buyer pays, and both move together. */
public interface Transfers {

    /** Refuses what is wrong in the proposal, and title that the seller does not hold or that is held. */
    OrderView propose(TransferProposal proposal, Acting seller, ActId act);

    /** The buyer agrees to exactly what was proposed. */
    OrderView accept(OrderId order, Acting buyer, ActId act);

    /** A co-owner agrees (Copyright Law of the PRC, 2020, Art. 14). */
    OrderView consent(OrderId order, Acting coOwner, ActId act);
}
