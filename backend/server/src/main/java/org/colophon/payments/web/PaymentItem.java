package org.colophon.payments.web;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.payments.Method;
import org.colophon.payments.Payment;
import org.colophon.payments.PaymentState;
import org.jspecify.annotations.Nullable;

/** A payment as the treasurer sees it. */
record PaymentItem(
        UUID id,
        OrderId order,
        PartyView payer,
        Money amount,
        Method method,
        PaymentState state,
        @Nullable String reference,
        Instant startedAt) {

    static PaymentItem of(Payment payment, Map<PartyId, PartyView> payers) {
        return new PaymentItem(
                payment.id(),
                payment.order(),
                Objects.requireNonNull(payers.get(payment.payer())),
                payment.amount(),
                payment.method(),
                payment.state(),
                payment.reference(),
                payment.startedAt());
    }
}
