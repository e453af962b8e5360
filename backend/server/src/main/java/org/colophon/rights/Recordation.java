package org.colophon.rights;

import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.platform.Acting;

/** Records instruments that move title. */
public interface Recordation {

    /**
     * Moves the share in the caller's transaction; what is not named stays, and grants that exist keep running.
     *
     * <p>Refuses with {@link TitleNotCovered}, {@link ConsentMissing}, {@link InterestHeld}, {@link MoralRightStays}
     * or {@link TitleTooFine}. Publishes {@link TitleChanged}.
     */
    InstrumentId assign(Assignment assignment, Acting by, ActId act);
}
