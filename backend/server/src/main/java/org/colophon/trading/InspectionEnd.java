package org.colophon.trading;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;
import org.colophon.platform.DeadlineHandler;
import org.springframework.stereotype.Component;

/** Who does not object in time has accepted; what a case names waits for its ruling. */
@Component
final class InspectionEnd implements DeadlineHandler {

    static final String KIND = "order.inspection";

    private final Orders orders;
    private final Completion completion;
    private final Clock clock;

    InspectionEnd(Orders orders, Completion completion, Clock clock) {
        this.orders = orders;
        this.completion = completion;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(UUID subject, Instant due) {
        Order order = orders.lock(new OrderId(subject));
        if (order.awaitsInspection() && !order.isContested()) {
            completion.complete(order, Acting.register(clock.instant()), ActId.next(clock));
        }
    }
}
