package org.colophon.licensing;

import java.time.LocalDate;
import org.colophon.kernel.ActId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;

/** Grants licences, in the transaction that moves the money. */
public interface LicenceGranting {

    /**
     * Grants what this version offers and records it on the title, also where the offer was withdrawn or changed
     * since the order: who ordered relies on the version.
     *
     * <p>Refuses as {@link org.colophon.rights.Grants#grant} does where the title no longer allows it. Publishes
     * {@link LicenceIssued}.
     */
    LicenceId grant(OfferId offer, int version, PartyId licensee, OrderId order, LocalDate from, Acting by, ActId act);

    /** Ends the licence today; one that has ended stays as it is. Publishes {@link LicenceTerminated}. */
    void terminate(LicenceId licence, String reason, Acting by, ActId act);
}
