package org.colophon.works;

import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/** Revokes registrations: on request, wrongly accepted, untrue, or a duplicate. */
public interface WorkRevocation {

    /** Marks the registration revoked, for the given reason; the record stays and says so. */
    void revoke(WorkId work, String reason, Acting by, ActId act);
}
