package org.colophon.trading;

import java.time.Duration;
import org.colophon.platform.RecurringJob;
import org.springframework.stereotype.Component;

/** Tries again to deliver what is paid and waits, should the news that it can go on have been lost. */
@Component
final class DeliveryRetry implements RecurringJob {

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
        orders.toDeliver(BATCH).forEach(progress::deliver);
    }
}
