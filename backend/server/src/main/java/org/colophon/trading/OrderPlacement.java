package org.colophon.trading;

import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OfferId;
import org.colophon.platform.Acting;

/** Places orders for licences. */
public interface OrderPlacement {

    /**
     * Orders what this version offers, at its price.
     *
     * <p>Refuses with {@link PriceChanged} where the price seen is another, {@link OfferNotOpen} or
     * {@link BuyerIsSeller}. What costs nothing is granted at once.
     */
    OrderView place(OfferId offer, int version, Money seenPrice, Acting buyer, ActId act);
}
