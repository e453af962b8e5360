package org.colophon.disputes;

import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;
import org.colophon.rights.Holds;
import org.colophon.trading.OrderContests;
import org.springframework.stereotype.Component;

/** Frees what a case held, when it is over. */
@Component
final class CaseClosing {

    private final CaseNotes notes;
    private final CaseClock clocks;
    private final Holds holds;
    private final OrderContests orders;

    CaseClosing(CaseNotes notes, CaseClock clocks, Holds holds, OrderContests orders) {
        this.notes = notes;
        this.clocks = clocks;
        this.holds = holds;
        this.orders = orders;
    }

    void free(Case dispute, String reason, Acting by, ActId act) {
        notes.holds(dispute.id()).forEach(hold -> holds.lift(hold, reason, by, act));
        OrderId order = dispute.order();
        if (order != null) {
            orders.settle(order, dispute.id(), by, act);
        }
        clocks.stop(dispute.id());
    }
}
