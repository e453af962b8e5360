package org.colophon.trading;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announcement;
import org.colophon.trail.Facts;

/** A buyer ordered a licence, or a seller proposed a transfer; what it costs is sealed. */
public record OrderPlaced(ActId act, Acting by, OrderView order, String terms) implements OrderEvent {

    @Override
    public String type() {
        return "order.placed";
    }

    @Override
    public Facts facts() {
        return OrderEvent.super
                .facts()
                .sealed("price", order.price().toString())
                .sealed("terms", terms);
    }

    /** A buyer is told of a proposal, a seller of an order. */
    @Override
    public Announcement announcement() {
        boolean isProposal = order.kind() == OrderKind.TRANSFER;
        return new Announcement(
                isProposal ? "order.proposed" : "order.placed",
                Set.of(isProposal ? order.buyer() : order.seller()),
                Map.of(),
                "/orders/" + order.id());
    }
}
