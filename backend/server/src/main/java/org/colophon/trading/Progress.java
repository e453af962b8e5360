package org.colophon.trading;

import java.time.Clock;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.Refusal;
import org.colophon.payments.Escrow;
import org.colophon.payments.EscrowState;
import org.colophon.payments.EscrowView;
import org.colophon.payments.PaymentStart;
import org.colophon.platform.Acting;
import org.colophon.rights.HoldReason;
import org.colophon.rights.HoldRequest;
import org.colophon.rights.Holds;
import org.colophon.rights.InterestHeld;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings an order forward after its money came. Each step is a transaction of its own, whoever calls, and may run
 * twice: that the money is here is a fact, whatever then stands in the way of the rights.
 */
@Component
final class Progress {

    private final Orders orders;
    private final OrderNotes notes;
    private final OrderNews news;
    private final Delivery delivery;
    private final Refunding refunding;
    private final Escrow escrow;
    private final PaymentStart payments;
    private final Holds holds;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Progress(
            Orders orders,
            OrderNotes notes,
            OrderNews news,
            Delivery delivery,
            Refunding refunding,
            Escrow escrow,
            PaymentStart payments,
            Holds holds,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.orders = orders;
        this.notes = notes;
        this.news = news;
        this.delivery = delivery;
        this.refunding = refunding;
        this.escrow = escrow;
        this.payments = payments;
        this.holds = holds;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The order's money has come. */
    void settle(OrderId id) {
        transactions.executeWithoutResult(status -> receive(orders.lock(id)));
        deliver(id);
    }

    /** Moves the rights; waits while they are held; gives the money back where they cannot move any more. */
    void deliver(OrderId id) {
        try {
            transactions.executeWithoutResult(status -> deliver(orders.lock(id)));
        } catch (InterestHeld held) {
            transactions.executeWithoutResult(status -> await(orders.lock(id)));
        } catch (Refusal impossible) {
            transactions.executeWithoutResult(status -> giveBack(orders.lock(id), impossible));
        }
    }

    /** The order's money was taken back by the payer's bank. */
    void chargedBack(OrderId id) {
        transactions.executeWithoutResult(status -> refunding.chargedBack(id, register(), ActId.next(clock)));
    }

    private void receive(Order order) {
        EscrowView money = escrow.of(order.id());
        if (money.state() != EscrowState.FUNDED) {
            return;
        }
        ActId act = ActId.next(clock);
        if (order.state().isPayable()) {
            order.pay(clock.instant());
            payments.abandon(order.id());
            news.paid(order, register(), act);
        } else if (order.state() == OrderState.CANCELLED || order.state() == OrderState.REFUNDED) {
            refunding.returnLateMoney(order, register(), act);
        }
    }

    private void deliver(Order order) {
        if (order.awaitsDelivery()) {
            delivery.deliver(order, ActId.next(clock));
        }
    }

    /** Between the refusal and this lock somebody else may have delivered, cancelled or refunded. */
    private void giveBack(Order order, Refusal impossible) {
        if (order.awaitsDelivery()) {
            refunding.refund(order.id(), impossible.code(), register(), ActId.next(clock));
        }
    }

    /** What is sold is kept for the buyer meanwhile. */
    private void await(Order order) {
        if (!order.awaitsDelivery() || notes.has(order.id(), Step.What.HELD)) {
            return;
        }
        ActId act = ActId.next(clock);
        if (order.kind() == OrderKind.TRANSFER) {
            OrderTerms terms = notes.terms(order.id());
            HoldRequest request = new HoldRequest(
                    order.work(),
                    order.seller(),
                    terms.rights(),
                    terms.territory(),
                    HoldReason.ESCROW,
                    order.id().value());
            order.holdBy(holds.place(request, register(), act));
        }
        notes.step(order.id(), Step.What.HELD, register(), act);
    }

    private Acting register() {
        return Acting.register(clock.instant());
    }
}
