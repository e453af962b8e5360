package org.colophon.rights;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * A share of some rights, somewhere, for some time, goes from one party to another.
 *
 * @param period without an end: for the rest of the term
 * @param share of the whole, not of what the assignor holds
 * @param subject what the co-owners consented to (the order); its own holds do not stand in the way
 */
public record Assignment(
        WorkId work,
        PartyId from,
        PartyId to,
        Set<Right> rights,
        Territory territory,
        Period period,
        Share share,
        @Nullable Money price,
        LocalDate executedOn,
        UUID subject) {

    public Assignment {
        rights = Set.copyOf(rights);
    }
}
