package org.colophon.payments;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Outbox;
import org.colophon.platform.OutboxChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends money back by the way it came, after the transaction in which it became the payer's again.
 *
 * <p>Where the way back is not automatic (a bank transfer) it stays in the payer's account here, on the statement.
 */
@Component
final class PaymentReturns implements OutboxChannel {

    private static final String NAME = "payments.return";

    private final PaymentRows payments;
    private final EscrowRows escrows;
    private final Gateways gateways;
    private final Ledger ledger;
    private final Outbox outbox;
    private final TransactionTemplate booking;
    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentReturns(
            PaymentRows payments,
            EscrowRows escrows,
            Gateways gateways,
            Ledger ledger,
            Outbox outbox,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.payments = payments;
        this.escrows = escrows;
        this.gateways = gateways;
        this.ledger = ledger;
        this.outbox = outbox;
        this.booking = new TransactionTemplate(transactions);
        this.booking.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everything that settled for this order. */
    void giveBack(OrderId order) {
        payments.ofOrder(order).stream()
                .filter(payment -> payment.state() == PaymentState.SETTLED)
                .forEach(this::giveBack);
    }

    void giveBack(PaymentRow payment) {
        payments.move(Observation.of(payment.id(), PaymentState.REFUNDED, clock.instant()));
        outbox.put(NAME, payment.id(), Map.of());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(UUID message, UUID subject, Map<String, String> payload) {
        PaymentRow payment = payments.of(subject);
        Outcome outcome = gateways.ask(payment.method(), gateway -> gateway.refund(payment.id(), payment.amount()));
        switch (outcome) {
            case Outcome.Settled settled -> booking.executeWithoutResult(status -> book(message, payment));
            case Outcome.Unknown unknown ->
                throw new IllegalStateException("It is not known whether payment " + subject + " was sent back.");
            case Outcome.Waiting waiting -> {}
            case Outcome.Declined declined -> {}
        }
    }

    private void book(UUID message, PaymentRow payment) {
        EscrowRow escrow = escrows.lock(payment.order()).orElseThrow();
        if (!isBooked(payment)) {
            ledger.post(Journal.move(
                    JournalKind.RETURN,
                    new ActId(message),
                    payment.order(),
                    payment.id(),
                    escrow.payerAccount(),
                    escrow.clearing(),
                    payment.amount()));
        }
    }

    /** A payment is given back once: REFUNDED has no way on. */
    private boolean isBooked(PaymentRow payment) {
        return jdbc.sql("""
                select exists (select from payments.journal
                  where order_id = :order and payment = :payment and kind = 'RETURN')""")
                .param("order", payment.order().value())
                .param("payment", payment.id())
                .query(Boolean.class)
                .single();
    }
}
