package org.colophon.applications;

import java.time.Instant;
import java.util.List;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** An application as its applicant sees it. */
public record ApplicationView(
        ApplicationId id,
        ApplicationState state,
        long version,
        PartyId applicant,
        List<DraftWork> works,
        List<WorkResult> results,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable RefusalGround ground,
        @Nullable String reason) {

    /** What became of one of its works. */
    public record WorkResult(WorkId id, @Nullable String number, ApplicationState state) {}
}
