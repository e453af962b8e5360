package org.colophon.applications;

import java.time.Instant;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.PartyId;
import org.jspecify.annotations.Nullable;

/** An application in a list: its first title and how many works it has. */
public record ApplicationLine(
        ApplicationId id,
        ApplicationState state,
        long version,
        PartyId applicant,
        @Nullable String title,
        int works,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt) {}
