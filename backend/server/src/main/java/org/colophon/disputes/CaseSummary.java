package org.colophon.disputes;

import java.time.Instant;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** What anybody may know of a case: that there is one and, once decided, how it ended. */
public record CaseSummary(
        CaseId id,
        WorkId work,
        CaseState state,
        Instant filedAt,
        @Nullable Ground ground,
        @Nullable Decision decision,
        @Nullable Instant ruledAt) {}
