package org.colophon.licensing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.WorkId;

/**
 * A licence.
 *
 * @param titleEntriesReliedOn the entries of title from which it was granted
 */
public record LicenceView(
        LicenceId id,
        String number,
        WorkId work,
        OfferId offer,
        int offerVersion,
        OrderId order,
        Set<PartyId> licensors,
        PartyId licensee,
        Terms terms,
        Period period,
        Instant grantedAt,
        List<UUID> titleEntriesReliedOn,
        LicenceState state,
        ActId act) {

    public LicenceView {
        licensors = Set.copyOf(licensors);
        titleEntriesReliedOn = List.copyOf(titleEntriesReliedOn);
    }

    public boolean isActive() {
        return state == LicenceState.ACTIVE;
    }
}
