package org.colophon.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.fingerprints.Nearness;
import org.colophon.fingerprints.SharedPassage;
import org.colophon.fingerprints.UnitDistance;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** What is registered already, and what the application still lacks. */
public record GateReport(List<WorkMatches> works, List<GateProblem> problems) {

    /**
     * The works that have a file in common with this one, or a near one.
     *
     * @param unread deposited files whose content the register is still reading: ask again to see what they are near
     */
    public record WorkMatches(WorkId work, List<GateMatch> matches, List<FileId> unread) {}

    /**
     * An earlier work; of a private one only that it has the same file, never that it has a near one.
     *
     * @param match by which the applicant's answer names it
     * @param hasPreview whether the picture of the earlier work may be seen, at its public page
     * @param nearness of the nearest of its files
     * @param examination whether an examiner will look at the application because of it
     * @param files which of the work's files are near, and by what
     */
    public record GateMatch(
            UUID match,
            @Nullable String number,
            @Nullable WorkId workId,
            @Nullable String title,
            boolean hasPreview,
            boolean sameOwner,
            boolean answerNeeded,
            boolean seenByRegister,
            Instant at,
            Nearness nearness,
            boolean examination,
            List<GateFile> files) {}

    /**
     * A file of the draft that an earlier work has, or one near it.
     *
     * @param earlier the earlier work's file, where its facts may be seen
     * @param distances ordered by what they say; none where every byte is the same
     * @param passages of a text those that the earlier one has as well, in their order
     */
    public record GateFile(
            FileId file,
            @Nullable FileId earlier,
            Nearness nearness,
            List<UnitDistance> distances,
            List<SharedPassage> passages) {}

    /** One thing that is missing or wrong, in the reader's language. */
    public record GateProblem(String pointer, String code, String detail) {}
}
