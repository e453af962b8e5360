package org.colophon.trading;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** A transfer waits for the consent of co-owners. */
record TransferConsentAsked(OrderId order, Collection<PartyId> coOwners) implements Announced {

    @Override
    public Announcement announcement() {
        return new Announcement(
                "consent.asked", Set.copyOf(coOwners), Map.of("subject", order.text()), "/orders/" + order);
    }
}
