package org.colophon.trading;

import java.time.Clock;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.payments.Escrow;
import org.colophon.payments.Payee;
import org.colophon.platform.Acting;
import org.colophon.platform.Deadlines;
import org.springframework.stereotype.Component;

/** Ends an order whose rights have moved: the money goes to those it was divided among. */
@Component
final class Completion {

    private final Escrow escrow;
    private final OrderNotes notes;
    private final OrderNews news;
    private final Deadlines deadlines;
    private final Clock clock;

    Completion(Escrow escrow, OrderNotes notes, OrderNews news, Deadlines deadlines, Clock clock) {
        this.escrow = escrow;
        this.notes = notes;
        this.news = news;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void complete(Order order, Acting by, ActId act) {
        order.complete(clock.instant());
        if (order.price().isPositive()) {
            List<Payee> payees = notes.portions(order.id(), order.price()).stream()
                    .map(Portion::payee)
                    .toList();
            escrow.release(order.id(), payees, order.fee(), by, act);
        }
        deadlines.cancel(InspectionEnd.KIND, order.id().value());
        news.completed(order, by, act);
    }
}
