package org.colophon.licensing;

import org.colophon.kernel.Refusal;

/** There is no such offer or version. */
public final class OfferUnknown extends Refusal {

    public OfferUnknown() {
        super(Kind.NOT_FOUND, "offer-unknown");
    }
}
