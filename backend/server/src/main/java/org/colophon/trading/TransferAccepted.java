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

/** The buyer agreed to a transfer; with the proposal it is the writing that the law asks for. */
public record TransferAccepted(ActId act, Acting by, OrderView order) implements Attestable, Announced {

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("order", order.id().text())
                .open("kind", order.kind().name());
        return new Attestation(act, "order.accepted", by, List.of(order.work()), facts);
    }

    @Override
    public Announcement announcement() {
        return new Announcement("order.accepted", Set.of(order.seller()), Map.of(), "/orders/" + order.id());
    }
}
