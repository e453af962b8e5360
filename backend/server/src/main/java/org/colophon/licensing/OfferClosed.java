package org.colophon.licensing;

import org.colophon.kernel.Refusal;

/** The offer is withdrawn. */
public final class OfferClosed extends Refusal {

    public OfferClosed() {
        super(Kind.CONFLICT, "offer-closed");
    }
}
