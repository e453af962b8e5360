package org.colophon.applications;

import java.util.List;
import org.colophon.kernel.ApplicationId;

/** What became of a submitted application and of each of its works. */
public record SubmissionResult(
        ApplicationId application, ApplicationState state, List<ApplicationView.WorkResult> works) {}
