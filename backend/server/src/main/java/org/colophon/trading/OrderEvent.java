package org.colophon.trading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** Something happened to an order; each kind goes into the log and is told to both sides. */
public sealed interface OrderEvent extends Attestable, Announced
        permits OrderPlaced, OrderPaid, OrderCompleted, OrderCancelled, OrderRefunded {

    ActId act();

    Acting by();

    OrderView order();

    /** The kind of act, for instance {@code order.paid}. */
    String type();

    /** What this kind says beyond the order itself. */
    default Facts facts() {
        return new Facts()
                .open("order", order().id().text())
                .open("kind", order().kind().name())
                .open(
                        "licence",
                        order().licence() == null ? null : order().licence().text());
    }

    @Override
    default Attestation attestation() {
        return new Attestation(act(), type(), by(), List.of(order().work()), facts());
    }

    @Override
    default Announcement announcement() {
        return new Announcement(type(), Set.of(order().seller(), order().buyer()), Map.of(), "/orders/" + order().id());
    }
}
