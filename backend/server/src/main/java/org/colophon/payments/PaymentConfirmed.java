package org.colophon.payments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** A treasurer, who is not the payer, saw the money of a bank transfer arrive. */
public record PaymentConfirmed(
        ActId act, Acting by, UUID payment, OrderId order, WorkId work, Money amount, LocalDate receivedOn)
        implements Attestable {

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("payment", payment.toString())
                .open("order", order.text())
                .open("receivedOn", receivedOn.toString())
                .sealed("amount", amount.toString());
        return new Attestation(act, "payment.confirmed", by, List.of(work), facts);
    }
}
