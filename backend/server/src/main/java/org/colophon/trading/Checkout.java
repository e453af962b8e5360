package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.payments.Method;
import org.colophon.payments.Payment;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** Pays orders, in two steps, because a gateway is never called inside a transaction. */
public interface Checkout {

    /** First, in the acting transaction: opens the escrow and writes the attempt down. */
    Payment start(OrderId order, Method method, Acting buyer, ActId act);

    /** Second, after it: calls the gateway and, where the money is here, brings the order forward at once. */
    Payment finish(Payment started, @Nullable String card);
}
