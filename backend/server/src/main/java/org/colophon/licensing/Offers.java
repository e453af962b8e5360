package org.colophon.licensing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Reads offers. */
public interface Offers {

    /** The current version; refuses with {@link OfferUnknown}. */
    OfferView current(OfferId offer);

    /** One version, which never changes but for the offer's state; refuses with {@link OfferUnknown}. */
    OfferView version(OfferId offer, int version);

    /** The offers of a work that are not withdrawn. */
    List<OfferView> ofWork(WorkId work);

    /** The offers that a party made, withdrawn ones too, the newest first. */
    PageOf<OfferView> ofOfferor(PartyId offeror, Slice slice);

    /** Which of these works have an offer that can be taken. */
    Set<WorkId> onOffer(Collection<WorkId> works);
}
