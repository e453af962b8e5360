package org.colophon.trading;

import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.payments.Payee;

/** What one party gets of an order, and for which share. */
public record Portion(PartyId party, Share share, Money amount) {

    Payee payee() {
        return new Payee(party, amount);
    }
}
