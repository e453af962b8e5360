package org.colophon.applications;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.colophon.fingerprints.ContentReading;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.works.Visibilities;
import org.colophon.works.Wording;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what was found before the applicant: one match for each earlier work, with the files that are near. */
@Component
class GateMatches {

    private static final Comparator<Finding> NEAREST_FIRST = Comparator.comparing(Finding::nearness)
            .thenComparing(finding -> finding.earlier().claimedAt());

    /** What the applicant may see of the earlier works. */
    private record Known(Map<WorkId, WorkView> works, Map<WorkId, DraftWork> siblings, Set<WorkId> pictured) {}

    private final WorkRecords records;
    private final Visibilities visibilities;
    private final WorkPictures pictures;
    private final ContentReading reading;

    GateMatches(WorkRecords records, Visibilities visibilities, WorkPictures pictures, ContentReading reading) {
        this.records = records;
        this.visibilities = visibilities;
        this.pictures = pictures;
        this.reading = reading;
    }

    List<GateReport.WorkMatches> of(List<DraftWork> works, List<Finding> found, Acting by) {
        Known known = known(works, found, by);
        Answering answering = new Answering(List.of(), works);
        Map<WorkId, Map<UUID, List<Finding>>> byWork = found.stream()
                .sorted(NEAREST_FIRST)
                .collect(groupingBy(Finding::work, groupingBy(Finding::token, LinkedHashMap::new, toList())));
        Set<FileId> unread = Set.copyOf(reading.unread(works.stream()
                .flatMap(work -> work.fileList().stream())
                .map(DraftWork.DraftFile::file)
                .filter(Objects::nonNull)
                .toList()));
        return works.stream()
                .map(work -> new GateReport.WorkMatches(
                        work.workId(),
                        byWork.getOrDefault(work.workId(), Map.of()).values().stream()
                                .map(pair -> match(pair, known, answering))
                                .toList(),
                        work.fileList().stream()
                                .map(DraftWork.DraftFile::file)
                                .filter(file -> file != null && unread.contains(file))
                                .toList()))
                .toList();
    }

    private Known known(List<DraftWork> works, List<Finding> found, Acting by) {
        Set<WorkId> earlier =
                found.stream().map(finding -> finding.earlier().work()).collect(toSet());
        Set<WorkId> visible = earlier.isEmpty() ? Set.of() : visibilities.visible(earlier, by);
        Map<WorkId, WorkView> views = records.of(visible).stream().collect(toMap(WorkView::id, Function.identity()));
        return new Known(
                views,
                works.stream().collect(toMap(DraftWork::workId, Function.identity())),
                pictures.shown(views.values(), by));
    }

    /** All findings of a pair of works, the nearest first. */
    private static GateReport.GateMatch match(List<Finding> pair, Known known, Answering answering) {
        Finding nearest = pair.getFirst();
        WorkId earlier = nearest.earlier().work();
        WorkView work = known.works().get(earlier);
        DraftWork sibling = known.siblings().get(earlier);
        boolean isShown = work != null || sibling != null;
        return new GateReport.GateMatch(
                nearest.token(),
                work == null ? null : work.number(),
                isShown ? earlier : null,
                title(work, sibling),
                known.pictured().contains(earlier),
                nearest.sameOwner(),
                pair.stream().anyMatch(answering::isNeeded),
                nearest.earlier().seenByRegister(),
                nearest.earlier().claimedAt(),
                nearest.nearness(),
                pair.stream().anyMatch(Finding::isForExamination),
                pair.stream().map(finding -> file(finding, isShown)).toList());
    }

    private static @Nullable String title(@Nullable WorkView work, @Nullable DraftWork sibling) {
        if (work != null) {
            return work.facts().title();
        }
        return sibling == null ? null : Wording.clean(sibling.title());
    }

    private static GateReport.GateFile file(Finding finding, boolean isShown) {
        return new GateReport.GateFile(
                finding.file(),
                isShown ? finding.earlier().file() : null,
                finding.nearness(),
                finding.distances(),
                finding.passages());
    }
}
