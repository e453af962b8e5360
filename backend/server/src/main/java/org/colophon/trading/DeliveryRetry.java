package org.colophon.trading;

import java.time.Duration;
import org.colophon.kernel.OrderId;
import org.colophon.platform.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries again to deliver what is paid and waits, should the news that it can go on have been lost. */
@Component
final class DeliveryRetry implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRetry.class);
    private static final int BATCH = 100;

    private final Orders orders;
    private final Progress progress;

    DeliveryRetry(Orders orders, Progress progress) {
        this.orders = orders;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "trading.deliver";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        orders.toDeliver(BATCH).forEach(this::attempt);
    }

    /** Whatever stops one order must not stop the next; it waits for its own next try. */
    private void attempt(OrderId order) {
        try {
            progress.deliver(order);
        } catch (RuntimeException failure) {
            LOG.error("The order {} could not be delivered and is tried again.", order, failure);
        }
        orders.postponeDelivery(order);
    }
}
