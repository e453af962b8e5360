package org.colophon.payments;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** A gateway could not be brought to say what became of a payment; a person has to find out. */
record PaymentUnclear(UUID payment, Set<PartyId> treasurers) implements Announced {

    @Override
    public Announcement announcement() {
        return new Announcement(
                "payment.unclear", treasurers, Map.of("payment", payment.toString()), "/duties/payments");
    }
}
