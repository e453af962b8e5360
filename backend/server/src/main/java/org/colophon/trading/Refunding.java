package org.colophon.trading;

import java.time.Clock;
import org.colophon.kernel.ActId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.OrderId;
import org.colophon.licensing.LicenceGranting;
import org.colophon.payments.Escrow;
import org.colophon.platform.Acting;
import org.colophon.platform.Deadlines;
import org.colophon.rights.Holds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Undoes paid orders while their money is in escrow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Refunding implements OrderRefunds {

    private final Orders orders;
    private final OrderNews news;
    private final Escrow escrow;
    private final LicenceGranting licences;
    private final Holds holds;
    private final Deadlines deadlines;
    private final Clock clock;

    Refunding(
            Orders orders,
            OrderNews news,
            Escrow escrow,
            LicenceGranting licences,
            Holds holds,
            Deadlines deadlines,
            Clock clock) {
        this.orders = orders;
        this.news = news;
        this.escrow = escrow;
        this.licences = licences;
        this.holds = holds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void refund(OrderId id, String reason, Acting by, ActId act) {
        Order order = orders.lock(id);
        undo(order, reason, by, act);
        escrow.refund(id, escrow.of(id).held(), by, act);
    }

    /** The bank took the money already; what remains is to take the rights back. */
    void chargedBack(OrderId id, Acting by, ActId act) {
        Order order = orders.lock(id);
        if (order.state() == OrderState.PAID) {
            undo(order, "charged-back", by, act);
        }
    }

    /** Money that came for an order that had ended goes back. */
    void returnLateMoney(Order order, Acting by, ActId act) {
        escrow.refund(order.id(), escrow.of(order.id()).held(), by, act);
        news.lateMoneyReturned(order, by, act);
    }

    private void undo(Order order, String reason, Acting by, ActId act) {
        order.refund(clock.instant());
        LicenceId licence = order.licence();
        if (licence != null) {
            licences.terminate(licence, reason, by, act);
        }
        HoldId hold = order.hold();
        if (hold != null) {
            holds.lift(hold, "refunded", by, act);
        }
        deadlines.cancel(InspectionEnd.KIND, order.id().value());
        news.refunded(order, reason, by, act);
    }
}
