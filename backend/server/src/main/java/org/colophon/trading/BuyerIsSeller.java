package org.colophon.trading;

import org.colophon.kernel.Refusal;

/** Nobody buys from themselves. */
public final class BuyerIsSeller extends Refusal {

    BuyerIsSeller() {
        super(Kind.CONFLICT, "buyer-is-seller");
    }
}
