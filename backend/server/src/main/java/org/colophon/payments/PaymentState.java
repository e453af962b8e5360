package org.colophon.payments;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of one attempt to pay; late news are legal edges, since money that arrived has arrived. */
public enum PaymentState {
    /** Written down; the gateway has not answered yet. */
    STARTED,
    /** The gateway waits for the payer. */
    WAITING,
    /** The money is here. */
    SETTLED,
    /** No money comes, or it was taken back. */
    FAILED,
    /** The gateway did not answer: the truth is asked for, never guessed. */
    UNKNOWN,
    /** The money was here and was given back. */
    REFUNDED;

    private static final Map<PaymentState, Set<PaymentState>> NEXT = Map.of(
            STARTED, EnumSet.of(WAITING, SETTLED, FAILED, UNKNOWN),
            WAITING, EnumSet.of(SETTLED, FAILED, UNKNOWN),
            UNKNOWN, EnumSet.of(WAITING, SETTLED, FAILED),
            FAILED, EnumSet.of(SETTLED),
            SETTLED, EnumSet.of(FAILED, REFUNDED),
            REFUNDED, EnumSet.noneOf(PaymentState.class));

    public boolean mayBecome(PaymentState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the payer's money may still come by this attempt without anything new happening. */
    public boolean isUnderWay() {
        return this == STARTED || this == WAITING || this == UNKNOWN;
    }
}
