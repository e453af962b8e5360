package org.colophon.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** What is registered already, and what the application still lacks. */
public record GateReport(List<WorkMatches> works, List<GateProblem> problems) {

    /** The works that have a file in common with this one. */
    public record WorkMatches(WorkId work, List<GateMatch> matches) {}

    /**
     * An earlier work with the same file; of a private one only that there is one.
     *
     * @param match by which the applicant's answer names it
     */
    public record GateMatch(
            UUID match,
            @Nullable String number,
            @Nullable WorkId workId,
            @Nullable String title,
            boolean sameOwner,
            boolean answerNeeded,
            boolean seenByRegister,
            Instant at) {}

    /** One thing that is missing or wrong, in the reader's language. */
    public record GateProblem(String pointer, String code, String detail) {}
}
