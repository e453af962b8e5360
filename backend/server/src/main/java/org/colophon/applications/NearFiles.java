package org.colophon.applications;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.fingerprints.NearMatch;
import org.colophon.fingerprints.Similarity;
import org.colophon.fingerprints.SoughtFile;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.works.Visibilities;
import org.colophon.works.WorkFile;
import org.springframework.stereotype.Component;

/**
 * Asks which registered works have files near those of the application.
 *
 * <p>Only works that the applicant may see are told, and only they count: whoever may not know a work must not learn of
 * it by trying pictures until one is near. What is near a private work is found by the scan after the commit and told
 * to examiners alone.
 */
@Component
class NearFiles {

    /** A pair of works. */
    private record Pair(WorkId work, WorkId earlier) {}

    private final Similarity similarity;
    private final EarlierWorks earlier;
    private final Visibilities visibilities;

    NearFiles(Similarity similarity, EarlierWorks earlier, Visibilities visibilities) {
        this.similarity = similarity;
        this.earlier = earlier;
        this.visibilities = visibilities;
    }

    /** What is near, the nearest first, beside the works in which the same file was found already. */
    List<Finding> of(
            Map<WorkId, List<WorkFile>> files,
            Map<FileId, DeclaredCodes> codes,
            List<Finding> exact,
            PartyId applicant,
            Acting by) {
        List<NearMatch> near = similarity.near(sought(files, codes), claims -> told(claims, files.keySet(), by));
        Set<Pair> known = exact.stream().map(NearFiles::pair).collect(toSet());
        Set<FileId> deposited = files.values().stream()
                .flatMap(List::stream)
                .filter(WorkFile::deposited)
                .map(WorkFile::id)
                .collect(toSet());
        List<Finding> found = near.stream()
                .map(match -> Finding.near(match, deposited.contains(match.file())))
                .filter(finding -> !known.contains(pair(finding)))
                .toList();
        return earlier.counting(found, applicant, Set.of());
    }

    /** Those that are others': somebody's own works are often near each other, and nobody has to explain that. */
    List<Finding> others(List<Finding> found) {
        return found.stream().filter(finding -> !finding.sameOwner()).toList();
    }

    private Set<WorkId> told(Set<IdentityMatch> claims, Set<WorkId> siblings, Acting by) {
        Set<WorkId> works = claims.stream()
                .map(IdentityMatch::work)
                .filter(work -> !siblings.contains(work))
                .collect(toSet());
        return works.isEmpty() ? Set.of() : visibilities.visible(works, by);
    }

    private static List<SoughtFile> sought(Map<WorkId, List<WorkFile>> files, Map<FileId, DeclaredCodes> codes) {
        List<SoughtFile> sought = new ArrayList<>();
        files.forEach((work, list) -> list.forEach(file ->
                sought.add(new SoughtFile(work, file.id(), codes.getOrDefault(file.id(), DeclaredCodes.NONE)))));
        return sought;
    }

    private static Pair pair(Finding finding) {
        return new Pair(finding.work(), finding.earlier().work());
    }
}
