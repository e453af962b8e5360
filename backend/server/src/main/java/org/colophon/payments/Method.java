package org.colophon.payments;

/** How a payer pays. */
public enum Method {
    /** A card that does not exist; demonstrations and tests only. */
    SIMULATED_CARD,
    /** A transfer with a reference, confirmed by a treasurer when it has arrived. */
    BANK_TRANSFER
}
