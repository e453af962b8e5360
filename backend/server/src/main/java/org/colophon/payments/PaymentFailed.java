package org.colophon.payments;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** An attempt to pay came to nothing; another may be made. */
public record PaymentFailed(UUID payment, OrderId order, PartyId payer, Instant at) implements Announced {

    @Override
    public Announcement announcement() {
        return new Announcement("payment.failed", Set.of(payer), Map.of(), "/orders/" + order);
    }
}
