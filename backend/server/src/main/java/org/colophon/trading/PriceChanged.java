package org.colophon.trading;

import java.util.Map;
import org.colophon.kernel.Money;
import org.colophon.kernel.Refusal;

/** The price that the buyer saw is not the price of the offer. */
public final class PriceChanged extends Refusal {

    PriceChanged(Money price) {
        super(
                Kind.CONFLICT,
                "price-changed",
                Map.of(
                        "currency", price.currency().getCurrencyCode(),
                        "amount", Long.toString(price.minor())));
    }
}
