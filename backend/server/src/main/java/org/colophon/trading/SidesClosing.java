package org.colophon.trading;

import java.time.Clock;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.payments.PaymentStart;
import org.colophon.platform.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancellation and acceptance. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SidesClosing implements OrderClosing {

    private final Orders orders;
    private final OrderNews news;
    private final Completion completion;
    private final PaymentStart payments;
    private final Clock clock;

    SidesClosing(Orders orders, OrderNews news, Completion completion, PaymentStart payments, Clock clock) {
        this.orders = orders;
        this.news = news;
        this.completion = completion;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    public OrderView cancel(OrderId id, String reason, Acting by, ActId act) {
        Order order = orders.lock(id);
        order.cancel(clock.instant());
        payments.abandon(id);
        news.cancelled(order, reason, by, act);
        return order.view();
    }

    @Override
    public OrderView acceptDelivery(OrderId id, Acting buyer, ActId act) {
        Order order = orders.lock(id);
        if (!order.awaitsInspection()) {
            throw new OrderStateRefused(order.state());
        }
        completion.complete(order, buyer, act);
        return order.view();
    }
}
