package org.colophon.applications;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.platform.Acting;

/** Receives complete applications and takes them back. */
public interface ApplicationSubmission {

    /**
     * Receives the application in the caller's transaction: registers it at once, or sends it to examination where
     * another party claims one of its files.
     */
    SubmissionResult submit(ApplicationId application, List<Answer> answers, Acting by, ActId act);

    /** Takes back an application that is not decided yet. */
    SubmissionResult withdraw(ApplicationId application, Acting by, ActId act);
}
