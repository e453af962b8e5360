package org.colophon.accounts;

import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Duty;

/** Who holds a duty at this moment. */
public interface DutyHolders {

    Set<UserId> usersWith(Duty duty);

    /** The persons of the users with the duty, for announcements. */
    Set<PartyId> partiesWith(Duty duty);
}
