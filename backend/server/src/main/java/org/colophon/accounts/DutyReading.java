package org.colophon.accounts;

import java.util.Set;
import org.colophon.kernel.UserId;
import org.colophon.platform.Duty;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Reads who has which duties. */
public interface DutyReading {

    /** A user with all duties they hold now. */
    record DutyHolder(UserId user, PartyView person, String email, Set<Duty> duties) {}

    /** Everybody with a duty. */
    PageOf<DutyHolder> holders(Slice slice);
}
