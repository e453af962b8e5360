package org.colophon.applications;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.fingerprints.FingerprintRegister;
import org.colophon.fingerprints.FingerprintedFile;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.works.WorkFile;
import org.springframework.stereotype.Component;

/** Asks the fingerprints who else has the same files: beforehand without a trace, and for good on submission. */
@Component
class Claims {

    private record Claimed(WorkId work, WorkFile file) {}

    private final FingerprintRegister fingerprints;
    private final EarlierWorks earlier;

    Claims(FingerprintRegister fingerprints, EarlierWorks earlier) {
        this.fingerprints = fingerprints;
        this.earlier = earlier;
    }

    /** What a submission would find now; works of the application itself count from the second on. */
    List<Finding> foresee(Map<WorkId, List<WorkFile>> files, PartyId applicant, Instant now) {
        Map<String, Claimed> first = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Claimed claimed : inOrder(files)) {
            fingerprints.matches(claimed.file().digests()).stream()
                    .filter(match -> !files.containsKey(match.work()))
                    .forEach(match -> found.add(finding(claimed, match)));
            Claimed sibling = first.putIfAbsent(key(claimed), claimed);
            if (sibling != null && !sibling.work().equals(claimed.work())) {
                found.add(finding(claimed, sibling(sibling, applicant, now)));
            }
        }
        return earlier.counting(found, applicant, files.keySet());
    }

    /** Claims the files for their works and returns what others, or the applicant, claimed before. */
    List<Finding> claim(Map<WorkId, List<WorkFile>> files, Map<FileId, DeclaredCodes> codes, PartyId applicant) {
        List<Finding> found = new ArrayList<>();
        for (Claimed claimed : inOrder(files)) {
            fingerprints.claim(fingerprinted(claimed, codes), applicant, false).stream()
                    .filter(match -> !match.work().equals(claimed.work()))
                    .forEach(match -> found.add(finding(claimed, match)));
        }
        Set<WorkId> siblings = files.keySet().stream().collect(toSet());
        return earlier.counting(found, applicant, siblings);
    }

    /** All applications claim in one order, so that two with the same files wait for each other and never deadlock. */
    private static List<Claimed> inOrder(Map<WorkId, List<WorkFile>> files) {
        List<Claimed> all = new ArrayList<>();
        files.forEach((work, list) -> list.forEach(file -> all.add(new Claimed(work, file))));
        all.sort(Comparator.comparing(Claims::key));
        return all;
    }

    private static String key(Claimed claimed) {
        return claimed.file().digests().hex(DigestAlgorithm.SHA_256);
    }

    private static Finding finding(Claimed claimed, IdentityMatch match) {
        return Finding.same(
                claimed.work(), claimed.file().id(), match, claimed.file().deposited());
    }

    private static IdentityMatch sibling(Claimed sibling, PartyId applicant, Instant now) {
        return new IdentityMatch(
                sibling.work(), sibling.file().id(), applicant, sibling.file().deposited(), false, now);
    }

    private static FingerprintedFile fingerprinted(Claimed claimed, Map<FileId, DeclaredCodes> codes) {
        WorkFile file = claimed.file();
        return new FingerprintedFile(
                file.id(),
                claimed.work(),
                file.digests(),
                file.size(),
                file.computedBy(),
                file.seenByRegister(),
                codes.getOrDefault(file.id(), DeclaredCodes.NONE));
    }
}
