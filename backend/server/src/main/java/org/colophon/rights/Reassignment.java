package org.colophon.rights;

import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.platform.Acting;

/** Carries out rulings on title. */
public interface Reassignment {

    /**
     * Moves the share, also for the past, without the holder's consent and whatever holds there are.
     *
     * <p>What the register said before stays readable on the second axis of time. Refuses with
     * {@link TitleNotCovered} where the respondent holds less. Publishes {@link TitleChanged}.
     */
    InstrumentId reassign(Award award, Acting by, ActId act);
}
