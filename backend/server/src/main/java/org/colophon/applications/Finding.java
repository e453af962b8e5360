package org.colophon.applications;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.fingerprints.NearMatch;
import org.colophon.fingerprints.Nearness;
import org.colophon.fingerprints.SharedPassage;
import org.colophon.fingerprints.UnitDistance;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/**
 * Another work claimed a file of this one before, or one that is near.
 *
 * @param deposited whether the applicant handed the file in
 * @param distances what the two files are near by; none where they are the same
 * @param passages that two texts share; not kept on record
 */
record Finding(
        WorkId work,
        FileId file,
        IdentityMatch earlier,
        boolean sameOwner,
        boolean deposited,
        Nearness nearness,
        List<UnitDistance> distances,
        List<SharedPassage> passages) {

    Finding {
        distances = List.copyOf(distances);
        passages = List.copyOf(passages);
    }

    /** The same file. */
    static Finding same(WorkId work, FileId file, IdentityMatch earlier, boolean deposited) {
        return new Finding(work, file, earlier, false, deposited, Nearness.SAME_FILE, List.of(), List.of());
    }

    static Finding near(NearMatch match, boolean deposited) {
        return new Finding(
                match.work(),
                match.file(),
                match.earlier(),
                false,
                deposited,
                match.nearness(),
                match.distances(),
                match.passages());
    }

    Finding owned(boolean bySame) {
        return new Finding(work, file, earlier, bySame, deposited, nearness, distances, passages);
    }

    boolean isExact() {
        return nearness == Nearness.SAME_FILE;
    }

    /**
     * Whether an examiner has to look at it. A code that was merely declared proves no possession of the file, so it
     * stops nobody who hands in theirs.
     */
    boolean isForExamination() {
        boolean isStrong = distances.stream()
                .anyMatch(distance -> distance.isStrong() && distance.kind().isDeciding());
        boolean isOutweighed = deposited && !earlier.seenByRegister();
        return !sameOwner && (isExact() || (isStrong && !isOutweighed));
    }

    /** A name for the pair that tells nothing about the earlier work, which may be private. */
    UUID token() {
        String pair = work.text() + " " + earlier.work().text();
        return UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.UTF_8));
    }
}
