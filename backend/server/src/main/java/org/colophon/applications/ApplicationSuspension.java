package org.colophon.applications;

import org.colophon.kernel.CaseId;
import org.colophon.kernel.WorkId;

/** Stops an application that waits for examination while a dispute over one of its works is open. */
public interface ApplicationSuspension {

    /** Suspends the pending application of this work; false where there is none. */
    boolean suspend(WorkId work, CaseId dispute);

    /** Sends it back to the examiner, unless another dispute still suspends it. */
    void resume(WorkId work, CaseId dispute);
}
