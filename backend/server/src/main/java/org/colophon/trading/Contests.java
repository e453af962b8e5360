package org.colophon.trading;

import java.time.Clock;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps money in escrow while a case is open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Contests implements OrderContests {

    private final Orders orders;
    private final OrderNotes notes;
    private final OrderNews news;
    private final Completion completion;
    private final Clock clock;

    Contests(Orders orders, OrderNotes notes, OrderNews news, Completion completion, Clock clock) {
        this.orders = orders;
        this.notes = notes;
        this.news = news;
        this.completion = completion;
        this.clock = clock;
    }

    @Override
    public void contest(OrderId id, CaseId dispute, Acting by, ActId act) {
        Order order = orders.lock(id);
        order.contest(dispute);
        notes.contest(id, dispute);
        news.contested(order, dispute, by, act);
    }

    @Override
    public void settle(OrderId id, CaseId dispute, Acting by, ActId act) {
        Order order = orders.lock(id);
        notes.settle(id, dispute);
        if (!order.isContested()) {
            return;
        }
        order.settle(dispute, notes.contests(id).stream().findFirst().orElse(null));
        notes.step(id, Step.What.CASE_CLOSED, by, act);
        if (order.awaitsInspection() && !order.isContested() && order.isInspectedBy(clock.instant())) {
            completion.complete(order, by, act);
        }
    }
}
