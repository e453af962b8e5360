package org.colophon.licensing;

import org.colophon.kernel.ActId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/** Puts licences on offer, as far as the title allows. */
public interface OfferPublication {

    /**
     * Publishes an offer of the acting party.
     *
     * <p>Refuses with {@link TermsRefused}, and as a grant would be where the title does not cover the terms. An
     * exclusive offer whose co-owners have not consented is on record, but paused until they have; its offeror
     * consents by publishing it. Publishes {@link OfferPublished}.
     */
    OfferView publish(WorkId work, Terms terms, Acting by, ActId act);

    /** Publishes a new version; orders of the old one keep it. Refuses also with {@link OfferClosed}. */
    OfferView revise(OfferId offer, Terms terms, Acting by, ActId act);

    /** Withdraws the offer for good; publishes {@link OfferWithdrawn}. */
    OfferView withdraw(OfferId offer, Acting by, ActId act);
}
