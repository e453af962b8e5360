package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.payments.Escrow;
import org.colophon.payments.Method;
import org.colophon.payments.Payment;
import org.colophon.payments.PaymentStart;
import org.colophon.payments.PaymentState;
import org.colophon.platform.Acting;
import org.colophon.rights.Holds;
import org.colophon.rights.InterestHeld;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payment of an order, refused while it could not be delivered. */
@Component
class OrderCheckout implements Checkout {

    private static final Logger LOG = LoggerFactory.getLogger(OrderCheckout.class);

    private final Orders orders;
    private final OrderNotes notes;
    private final OrderConsents consents;
    private final Holds holds;
    private final Escrow escrow;
    private final PaymentStart payments;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    OrderCheckout(
            Orders orders,
            OrderNotes notes,
            OrderConsents consents,
            Holds holds,
            Escrow escrow,
            PaymentStart payments,
            Progress progress,
            ApplicationEventPublisher events) {
        this.orders = orders;
        this.notes = notes;
        this.consents = consents;
        this.holds = holds;
        this.escrow = escrow;
        this.payments = payments;
        this.progress = progress;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Payment start(OrderId id, Method method, Acting buyer, ActId act) {
        Order order = orders.lock(id);
        requireDeliverable(order);
        escrow.open(id, order.work(), order.buyer(), order.seller(), order.price());
        Payment payment = payments.start(id, order.buyer(), order.price(), method);
        notes.step(id, Step.What.PAYMENT_STARTED, buyer, act);
        events.publishEvent(new PaymentStarted(act, buyer, payment.id(), method, order.view()));
        return payment;
    }

    @Override
    public Payment finish(Payment started, @Nullable String card) {
        Payment sent = payments.send(started.id(), card);
        if (sent.state() == PaymentState.SETTLED) {
            bringForward(sent.order());
        }
        return sent;
    }

    private void requireDeliverable(Order order) {
        if (!order.state().isPayable()) {
            throw new OrderStateRefused(order.state());
        }
        OrderTerms terms = notes.terms(order.id());
        if (holds.blocks(order.work(), order.seller(), terms.rights(), terms.territory())) {
            throw new InterestHeld();
        }
        consents.require(order, terms);
    }

    /** Only so that the buyer need not wait: the message written with the money does the same in a moment. */
    private void bringForward(OrderId order) {
        try {
            progress.settle(order);
        } catch (ConcurrencyFailureException busy) {
            LOG.info("Order {} is busy and goes on in a moment.", order, busy);
        }
    }
}
