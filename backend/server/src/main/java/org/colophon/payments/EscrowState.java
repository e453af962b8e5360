package org.colophon.payments;

/** Where the money of an order is. */
public enum EscrowState {
    /** Nothing has arrived yet. */
    OPEN,
    /** It arrived and is held for both sides. */
    FUNDED,
    /** It was paid out to the payees. */
    RELEASED,
    /** It went back to the payer. */
    REFUNDED
}
