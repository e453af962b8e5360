package org.colophon.payments;

import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;

/** Somebody to be paid, and how much. */
public record Payee(PartyId party, Money amount) {

    public Payee {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Nobody is paid less than nothing.");
        }
    }
}
