package org.colophon.payments;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes payments: the attempt is committed, then the gateway is called, then its answer is observed. */
@Component
class PaymentDesk implements PaymentStart {

    private final EscrowRows escrows;
    private final PaymentRows payments;
    private final Gateways gateways;
    private final Observations observations;
    private final Clock clock;

    PaymentDesk(EscrowRows escrows, PaymentRows payments, Gateways gateways, Observations observations, Clock clock) {
        this.escrows = escrows;
        this.payments = payments;
        this.gateways = gateways;
        this.observations = observations;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Payment start(OrderId order, PartyId payer, Money amount, Method method) {
        if (!gateways.has(method)) {
            throw new MethodUnavailable();
        }
        EscrowRow escrow = escrows.lock(order).orElseThrow();
        if (!escrow.payer().equals(payer) || !escrow.amount().equals(amount)) {
            throw new IllegalStateException("The payment of order " + order + " is not what its escrow is for.");
        }
        if (escrow.state() != EscrowState.OPEN || isUnderWay(order)) {
            throw new PaymentUnderWay();
        }
        Instant now = clock.instant();
        PaymentRow row = new PaymentRow(
                Uuids.next(clock), order, payer, amount, method, PaymentState.STARTED, null, null, now, now, 0);
        payments.add(row, now.plus(Asking.FIRST));
        return row.view();
    }

    @Override
    public Payment send(UUID payment, @Nullable String card) {
        PaymentRow row = payments.of(payment);
        if (payments.claimSending(payment)) {
            var attempt = new PaymentGateway.StartPayment(payment, row.amount(), card);
            Outcome outcome = gateways.ask(row.method(), gateway -> gateway.start(attempt));
            observations.observe(Observation.of(payment, outcome, clock.instant()));
        }
        return payments.of(payment).view();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Payment> latest(OrderId order) {
        return payments.ofOrder(order).stream().findFirst().map(PaymentRow::view);
    }

    /** Only those that wait for their payer: of the others nobody knows yet whether they came to something. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void abandon(OrderId order) {
        if (escrows.lock(order).isPresent()) {
            payments.ofOrder(order).stream()
                    .filter(payment -> payment.state() == PaymentState.WAITING)
                    .forEach(payment ->
                            payments.move(Observation.of(payment.id(), PaymentState.FAILED, clock.instant())));
        }
    }

    private boolean isUnderWay(OrderId order) {
        return payments.ofOrder(order).stream()
                .anyMatch(payment -> payment.state().isUnderWay());
    }
}
