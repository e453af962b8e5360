package org.colophon.rights;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;

/**
 * How far the title of some parties carries a grant.
 *
 * @param complete for an exclusive grant: they hold everything that it names; otherwise: a part of each right in each
 *     place on each day
 * @param others who else holds something of what it names
 * @param isHeld a hold stands on what they would grant
 * @param isTaken a grant that exists excludes this one
 * @param reliedOn the title entries of these parties that carry it
 */
public record Coverage(boolean complete, Set<PartyId> others, boolean isHeld, boolean isTaken, List<UUID> reliedOn) {

    public Coverage {
        others = Set.copyOf(others);
        reliedOn = List.copyOf(reliedOn);
    }

    /** Whether nothing of the title stands in the way; consents are another question. */
    public boolean allows() {
        return complete && !isHeld && !isTaken;
    }
}
