package org.colophon.applications;

import java.util.Optional;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** Finds applications by their works, for disputes and uploads. */
public interface PendingWorks {

    /** The application in which this work is, whatever its state. */
    Optional<ApplicationId> applicationOf(WorkId work);

    /** Who applies for the work. */
    Optional<PartyId> applicantOf(WorkId work);
}
