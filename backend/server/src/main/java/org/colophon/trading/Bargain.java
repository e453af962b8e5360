package org.colophon.trading;

import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** What two sides agree on: who, about which work, for how much, and the register's part of it. */
record Bargain(WorkId work, PartyId seller, PartyId buyer, Money price, int feeBasisPoints) {

    Bargain {
        if (seller.equals(buyer)) {
            throw new BuyerIsSeller();
        }
    }
}
