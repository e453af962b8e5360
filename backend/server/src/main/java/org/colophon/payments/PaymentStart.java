package org.colophon.payments;

import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.jspecify.annotations.Nullable;

/** Pays an order, in two steps, because a gateway is never called inside a transaction. */
public interface PaymentStart {

    /** First, in the acting transaction: writes the attempt down. Refused while another is under way or settled. */
    Payment start(OrderId order, PartyId payer, Money amount, Method method);

    /**
     * Second, after that transaction: calls the gateway, once, and takes in its answer. A repeated call finds the
     * attempt sent and only answers where it stands.
     */
    Payment send(UUID payment, @Nullable String card);

    /** The newest attempt to pay this order. */
    Optional<Payment> latest(OrderId order);

    /** Gives up the attempts that are under way; money that arrives all the same is given back by the order. */
    void abandon(OrderId order);
}
