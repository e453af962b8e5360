package org.colophon.trading;

import org.colophon.kernel.Refusal;

/** The offer, or this version of it, can no longer be taken. */
public final class OfferNotOpen extends Refusal {

    OfferNotOpen() {
        super(Kind.CONFLICT, "offer-not-open");
    }
}
