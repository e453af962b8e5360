package org.colophon.payments;

import java.time.Instant;
import org.colophon.kernel.ActId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What arriving and vanishing money does to the ledger; the escrow and the payment are locked. */
@Component
final class Settlement {

    private final Ledger ledger;
    private final EscrowRows escrows;
    private final PaymentReturns returns;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Settlement(
            Ledger ledger,
            EscrowRows escrows,
            PaymentReturns returns,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.escrows = escrows;
        this.returns = returns;
        this.jdbc = jdbc;
        this.events = events;
    }

    void settle(EscrowRow escrow, PaymentRow payment, Instant at, ActId act) {
        if (escrow.state() == EscrowState.FUNDED || escrow.state() == EscrowState.RELEASED) {
            move(JournalKind.SURPLUS, escrow, payment, escrow.clearing(), escrow.payerAccount(), act);
            returns.giveBack(payment);
            return;
        }
        move(JournalKind.SETTLEMENT, escrow, payment, escrow.clearing(), escrow.account(), act);
        escrows.move(escrow.order(), EscrowState.FUNDED);
        events.publishEvent(new PaymentSettled(payment.id(), escrow.order(), payment.payer(), payment.amount(), at));
    }

    /** Takes the money from escrow while it is there; afterwards the payer owes it. */
    void takeBack(EscrowRow escrow, PaymentRow payment, Instant at, ActId act) {
        boolean fromEscrow = escrow.state() == EscrowState.FUNDED && filledEscrow(payment);
        Account source = fromEscrow
                ? escrow.account()
                : Account.owedBy(payment.payer(), payment.amount().currency());
        move(JournalKind.CHARGE_BACK, escrow, payment, source, escrow.clearing(), act);
        if (fromEscrow) {
            escrows.move(escrow.order(), EscrowState.REFUNDED);
        }
        events.publishEvent(
                new ChargedBack(payment.id(), escrow.order(), payment.payer(), payment.amount(), fromEscrow, at));
    }

    private void move(JournalKind kind, EscrowRow escrow, PaymentRow payment, Account from, Account to, ActId act) {
        ledger.post(Journal.move(kind, act, escrow.order(), payment.id(), from, to, payment.amount()));
    }

    private boolean filledEscrow(PaymentRow payment) {
        return jdbc.sql("""
                select kind from payments.journal where order_id = :order and payment = :payment
                  and kind in ('SETTLEMENT', 'SURPLUS') order by id desc limit 1""")
                .param("order", payment.order().value())
                .param("payment", payment.id())
                .query(String.class)
                .optional()
                .filter(JournalKind.SETTLEMENT.name()::equals)
                .isPresent();
    }
}
