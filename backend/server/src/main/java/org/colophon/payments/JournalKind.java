package org.colophon.payments;

/** Why money moved. */
enum JournalKind {
    /** A payment arrived and went into escrow. */
    SETTLEMENT,
    /** A payment arrived that nothing was due for; it stands in the payer's account. */
    SURPLUS,
    /** Escrow was paid out. */
    RELEASE,
    /** Escrow went back to the payer's account. */
    REFUND,
    /** The gateway sent money back to where it came from. */
    RETURN,
    /** The payer's bank took a payment back. */
    CHARGE_BACK
}
