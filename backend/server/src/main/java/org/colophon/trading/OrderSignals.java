package org.colophon.trading;

import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.OrderId;
import org.colophon.payments.ChargedBack;
import org.colophon.payments.PaymentSettled;
import org.colophon.platform.Outbox;
import org.colophon.platform.OutboxChannel;
import org.colophon.rights.HoldLifted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes news of money and holds down in their own transaction, and brings the order forward after it. */
@Component
final class OrderSignals implements OutboxChannel {

    private static final String NAME = "trading.progress";
    private static final String NEWS = "news";
    private static final String CHARGED_BACK = "charged-back";

    private final Orders orders;
    private final Progress progress;
    private final Outbox outbox;

    OrderSignals(Orders orders, Progress progress, Outbox outbox) {
        this.orders = orders;
        this.progress = progress;
        this.outbox = outbox;
    }

    @EventListener
    void on(PaymentSettled event) {
        outbox.put(NAME, event.order().value(), Map.of(NEWS, "settled"));
    }

    @EventListener
    void on(ChargedBack event) {
        outbox.put(NAME, event.order().value(), Map.of(NEWS, CHARGED_BACK));
    }

    @EventListener
    void on(HoldLifted event) {
        orders.toDeliver(event.work()).forEach(order -> outbox.put(NAME, order.value(), Map.of(NEWS, "hold-lifted")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(UUID message, UUID subject, Map<String, String> payload) {
        OrderId order = new OrderId(subject);
        if (CHARGED_BACK.equals(payload.get(NEWS))) {
            progress.chargedBack(order);
        } else {
            progress.settle(order);
        }
    }
}
