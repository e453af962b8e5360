package org.colophon.trading;

import java.util.Collection;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each step of an order down and publishes what it means to others. */
@Component
final class OrderNews {

    private final OrderNotes notes;
    private final ApplicationEventPublisher events;

    OrderNews(OrderNotes notes, ApplicationEventPublisher events) {
        this.notes = notes;
        this.events = events;
    }

    void placed(Order order, String terms, Acting by, ActId act) {
        notes.step(order.id(), order.kind() == OrderKind.LICENCE ? Step.What.PLACED : Step.What.PROPOSED, by, act);
        events.publishEvent(new OrderPlaced(act, by, order.view(), terms));
    }

    void consentAsked(Order order, Collection<PartyId> of) {
        if (!of.isEmpty()) {
            events.publishEvent(new TransferConsentAsked(order.id(), of));
        }
    }

    void accepted(Order order, Acting by, ActId act) {
        notes.step(order.id(), Step.What.ACCEPTED, by, act);
        events.publishEvent(new TransferAccepted(act, by, order.view()));
    }

    void paid(Order order, Acting by, ActId act) {
        notes.step(order.id(), Step.What.PAID, by, act);
        events.publishEvent(new OrderPaid(act, by, order.view()));
    }

    void completed(Order order, Acting by, ActId act) {
        notes.step(order.id(), Step.What.COMPLETED, by, act);
        events.publishEvent(new OrderCompleted(act, by, order.view()));
    }

    void cancelled(Order order, String reason, Acting by, ActId act) {
        notes.step(order.id(), Step.What.CANCELLED, by, act);
        events.publishEvent(new OrderCancelled(act, by, order.view(), reason));
    }

    void refunded(Order order, String reason, Acting by, ActId act) {
        notes.step(order.id(), Step.What.REFUNDED, by, act);
        events.publishEvent(new OrderRefunded(act, by, order.view(), reason));
    }

    void lateMoneyReturned(Order order, Acting by, ActId act) {
        notes.step(order.id(), Step.What.LATE_MONEY_RETURNED, by, act);
        events.publishEvent(new OrderRefunded(act, by, order.view(), "late-payment"));
    }

    void contested(Order order, CaseId dispute, Acting by, ActId act) {
        notes.step(order.id(), Step.What.CONTESTED, by, act);
        events.publishEvent(new OrderContested(act, by, order.view(), dispute));
    }
}
