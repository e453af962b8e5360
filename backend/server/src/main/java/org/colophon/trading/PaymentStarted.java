package org.colophon.trading;

import java.util.List;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.payments.Method;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** The buyer ordered the payment; whether money comes of it is another entry. */
public record PaymentStarted(ActId act, Acting by, UUID payment, Method method, OrderView order) implements Attestable {

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("order", order.id().text())
                .open("payment", payment.toString())
                .open("method", method.name());
        return new Attestation(act, "payment.started", by, List.of(order.work()), facts);
    }
}
