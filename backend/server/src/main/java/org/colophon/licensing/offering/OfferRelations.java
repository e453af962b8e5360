package org.colophon.licensing.offering;

import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.OfferId;
import org.colophon.platform.Acting;
import org.colophon.platform.Relations;
import org.springframework.stereotype.Component;

/** How a party stands to an offer: {@code offeror}, or {@code licensor} whose consent it takes. */
@Component
class OfferRelations implements Relations {

    private final OfferTable table;

    OfferRelations(OfferTable table) {
        this.table = table;
    }

    @Override
    public String object() {
        return "offer";
    }

    @Override
    public Set<String> of(UUID id, Acting acting) {
        Offer offer = table.current(new OfferId(id)).orElse(null);
        if (offer == null) {
            return Set.of();
        }
        if (offer.offeror().equals(acting.party())) {
            return Set.of("offeror");
        }
        return offer.allowance().licensors().contains(acting.party()) ? Set.of("licensor") : Set.of();
    }
}
