package org.colophon.licensing.offering;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferUnknown;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.Offers;
import org.colophon.platform.CursorUnreadable;
import org.colophon.platform.PageOf;
import org.colophon.platform.Register;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredOffers implements Offers {

    private final OfferTable table;
    private final Register register;

    StoredOffers(OfferTable table, Register register) {
        this.table = table;
        this.register = register;
    }

    @Override
    public OfferView current(OfferId offer) {
        return table.current(offer).map(this::view).orElseThrow(OfferUnknown::new);
    }

    @Override
    public OfferView version(OfferId offer, int version) {
        return table.version(offer, version).map(this::view).orElseThrow(OfferUnknown::new);
    }

    @Override
    public List<OfferView> ofWork(WorkId work) {
        return table.ofWork(work).stream().map(this::view).toList();
    }

    @Override
    public PageOf<OfferView> ofOfferor(PartyId offeror, Slice slice) {
        List<OfferView> offers = table.ofOfferor(offeror, slice, after(slice)).stream()
                .map(this::view)
                .toList();
        return PageOf.of(slice, offers, offer -> List.of(offer.id().text()));
    }

    @Override
    public Set<WorkId> onOffer(Collection<WorkId> works) {
        return table.onOffer(works, register.today());
    }

    private OfferView view(Offer offer) {
        return offer.view(register.today());
    }

    private static @Nullable UUID after(Slice slice) {
        try {
            return slice.isFirst() ? null : UUID.fromString(slice.after().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new CursorUnreadable();
        }
    }
}
