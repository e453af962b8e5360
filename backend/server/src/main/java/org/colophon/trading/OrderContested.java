package org.colophon.trading;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** A case names an order, whose money therefore stays in escrow; the log has it as the opening of the case. */
public record OrderContested(ActId act, Acting by, OrderView order, CaseId dispute) implements Announced {

    @Override
    public Announcement announcement() {
        return new Announcement(
                "order.contested", Set.of(order.seller(), order.buyer()), Map.of(), "/orders/" + order.id());
    }
}
