package org.colophon.disputes;

import java.util.Set;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * What a complainant files.
 *
 * @param respondent the holder whose interests are disputed, or the licensee
 * @param claim what is wrong, in the complainant's words
 * @param standing why the complainant is the one to say so
 * @param order an order whose money should wait for the ruling
 */
public record Complaint(
        WorkId work,
        Ground ground,
        PartyId respondent,
        Set<Right> rights,
        Territory territory,
        String claim,
        String standing,
        @Nullable OrderId order) {

    /** Refuses with {@link ComplaintRefused} what can never be a case. */
    public Complaint {
        rights = Set.copyOf(rights);
        if (rights.isEmpty()) {
            throw new ComplaintRefused("/rights", "required");
        }
        if (rights.stream().anyMatch(Right::isMoral)) {
            throw new ComplaintRefused("/rights", "moral-right-stays");
        }
        if (claim.isBlank()) {
            throw new ComplaintRefused("/claim", "required");
        }
        if (standing.isBlank()) {
            throw new ComplaintRefused("/standing", "required");
        }
    }
}
