package org.colophon.payments;

/** What an account stands for. A balance is what the register owes; the last two are what it is owed. */
enum AccountKind {
    /** The money of one order, held for both sides. */
    ESCROW,
    /** What a party may dispose of. */
    PARTY,
    /** What the register earned, in sub-balances. */
    FEE,
    /** What gateways and the bank hold for the register, in sub-balances; negative while they hold something. */
    CLEARING,
    /** What a payer owes after a charge-back of money that was already paid out. */
    RECEIVABLE
}
