package org.colophon.applications;

import java.util.List;
import org.colophon.kernel.ApplicationId;
import org.colophon.platform.Acting;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Keeps drafts while they are written, and reads applications for their applicants. */
public interface DraftKeeping {

    /** A new draft; works without an id get one. */
    ApplicationView create(List<DraftWork> works, Acting by);

    ApplicationView of(ApplicationId application);

    /** Puts these works in place of the earlier ones; refuses a version that somebody else changed meanwhile. */
    ApplicationView rewrite(ApplicationId application, List<DraftWork> works, @Nullable String ifMatch);

    /** Throws a draft away; what was received is never removed. */
    void discard(ApplicationId application);

    /** The applications of a party, in one state or in any, the newest first. */
    PageOf<ApplicationLine> ofApplicant(Acting applicant, @Nullable ApplicationState state, Slice slice);
}
