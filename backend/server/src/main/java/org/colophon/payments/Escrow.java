package org.colophon.payments;

import java.util.List;
import java.util.Optional;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/** Holds the money of an order between payment and delivery; every call joins the acting transaction. */
public interface Escrow {

    /** Opens the escrow of an order; a second opening with the same terms finds the first. */
    EscrowView open(OrderId order, WorkId work, PartyId payer, PartyId seller, Money amount);

    /** Pays out everything held: to the payees and, as its fee, to the register. The parts must add up to it. */
    void release(OrderId order, List<Payee> payees, Money fee, Acting by, ActId act);

    /** Gives everything held back to the payer; the amount says what the caller believes that to be. */
    void refund(OrderId order, Money amount, Acting by, ActId act);

    /** The escrow, or an {@link IllegalStateException} where none was opened. */
    EscrowView of(OrderId order);

    Optional<EscrowView> find(OrderId order);
}
