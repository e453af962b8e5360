package org.colophon.cli.demo;

/** What the sides of an order and the treasurer do after it was placed or proposed. */
enum DealStep {
    /** The buyer of a transfer agrees. */
    ACCEPT,
    /** Paid by card: into escrow. */
    PAY,
    /** The bank behind the card says no. */
    PAY_WITH_EMPTY_CARD,
    /** The buyer gets the reference for a bank transfer. */
    BANK_TRANSFER,
    /** The treasurer finds it on the bank's statement. */
    CONFIRM,
    /** The buyer is content, and the money is paid out. */
    ACCEPT_DELIVERY,
    CANCEL
}
