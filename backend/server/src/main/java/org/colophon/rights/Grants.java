package org.colophon.rights;

import java.time.LocalDate;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/** Records licences on the title. */
public interface Grants {

    /**
     * Records the grant in the caller's transaction.
     *
     * <p>Refuses with {@link TitleNotCovered}, {@link ConsentMissing}, {@link InterestHeld}, {@link GrantConflict} or
     * {@link MoralRightStays}.
     */
    void grant(Grant grant, Acting by, ActId act);

    /** Ends the grant from that day on; what is terminated already stays as it is. */
    void terminate(LicenceId licence, LocalDate on, Acting by, ActId act);

    /** The grants that run on that day or begin later. */
    List<StandingGrant> of(WorkId work, LocalDate day);
}
