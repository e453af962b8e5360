package org.colophon.rights;

import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;

/**
 * A licence as it burdens the title.
 *
 * @param granters who grants; for an exclusive grant every holder of what it names
 * @param period with an end, or for the rest of the term
 * @param number the licence's public number
 * @param subject what the co-owners consented to (the offer's version)
 */
public record Grant(
        WorkId work,
        LicenceId licence,
        Set<PartyId> granters,
        PartyId licensee,
        Set<Right> rights,
        Territory territory,
        Period period,
        boolean exclusive,
        String number,
        UUID subject) {

    public Grant {
        granters = Set.copyOf(granters);
        rights = Set.copyOf(rights);
    }
}
