package org.colophon.rights;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/** The consents of co-owners, on record. */
public interface Consents {

    /**
     * Records that a holder agrees to this subject; a second time changes nothing.
     *
     * <p>Refuses with {@link NotAHolder}. Publishes {@link ConsentGiven}.
     *
     * @param subject the order, or the offer's version
     */
    void give(WorkId work, ConsentKind kind, UUID subject, PartyId party, Acting by, ActId act);

    /**
     * The holders of what is named, on that day or later, whose consent is not on record. The one who acts (the
     * seller, the offeror) is among them unless their own consent was given.
     */
    Set<PartyId> missing(
            WorkId work, ConsentKind kind, UUID subject, Set<Right> rights, Territory territory, LocalDate from);
}
