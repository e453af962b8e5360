package org.colophon.trading;

import java.time.Instant;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;

/** One step of an order's life, by whom and under which act. */
public record Step(What what, Instant at, PartyId by, ActId act) {

    /** The kinds of steps. */
    public enum What {
        PLACED,
        PROPOSED,
        ACCEPTED,
        CONSENTED,
        PAYMENT_STARTED,
        PAID,
        /** A hold stands on what would move; the order waits until it is lifted. */
        HELD,
        GRANTED,
        CONTESTED,
        CASE_CLOSED,
        COMPLETED,
        CANCELLED,
        REFUNDED,
        /** Money came for an order that had ended, and went back. */
        LATE_MONEY_RETURNED
    }
}
