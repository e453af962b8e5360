package org.colophon.applications;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Texts;
import org.colophon.works.Visibilities;
import org.colophon.works.Wording;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FingerprintGate implements ApplicationGate {

    private final Applications applications;
    private final Forms forms;
    private final WorkFiles files;
    private final Claims claims;
    private final Completeness completeness;
    private final WorkRecords records;
    private final Visibilities visibilities;
    private final Texts texts;

    FingerprintGate(
            Applications applications,
            Forms forms,
            WorkFiles files,
            Claims claims,
            Completeness completeness,
            WorkRecords records,
            Visibilities visibilities,
            Texts texts) {
        this.applications = applications;
        this.forms = forms;
        this.files = files;
        this.claims = claims;
        this.completeness = completeness;
        this.records = records;
        this.visibilities = visibilities;
        this.texts = texts;
    }

    @Override
    public GateReport check(ApplicationId id, Acting by, Locale language) {
        Application application = applications.findById(id.value()).orElseThrow(ApplicationNotFound::new);
        application.require(ApplicationState.DRAFT);
        List<DraftWork> works = forms.of(id);
        List<Finding> found = claims.foresee(files.of(works), application.applicant(), application.changedAt());
        return new GateReport(matches(works, found, by), lacks(works, application, by, language));
    }

    private List<GateReport.WorkMatches> matches(List<DraftWork> works, List<Finding> found, Acting by) {
        Set<WorkId> earlier =
                found.stream().map(finding -> finding.earlier().work()).collect(toSet());
        Set<WorkId> visible = earlier.isEmpty() ? Set.of() : visibilities.visible(earlier, by);
        Map<WorkId, WorkView> known = records.of(visible).stream().collect(toMap(WorkView::id, Function.identity()));
        Answering answering = new Answering(List.of(), works);
        Map<WorkId, DraftWork> siblings = works.stream().collect(toMap(DraftWork::workId, Function.identity()));
        return works.stream()
                .map(work -> new GateReport.WorkMatches(
                        work.workId(), matchesOf(work.workId(), found, known, siblings, answering)))
                .toList();
    }

    /** One match for each earlier work, however many files the two have in common. */
    private static List<GateReport.GateMatch> matchesOf(
            WorkId work,
            List<Finding> found,
            Map<WorkId, WorkView> known,
            Map<WorkId, DraftWork> siblings,
            Answering answering) {
        Map<UUID, GateReport.GateMatch> matches = new LinkedHashMap<>();
        found.stream()
                .filter(finding -> finding.work().equals(work))
                .sorted(Comparator.comparing(finding -> finding.earlier().claimedAt()))
                .forEach(finding -> matches.putIfAbsent(
                        finding.token(),
                        match(
                                finding,
                                known.get(finding.earlier().work()),
                                siblings.get(finding.earlier().work()),
                                answering.isNeeded(finding))));
        return List.copyOf(matches.values());
    }

    private static GateReport.GateMatch match(
            Finding finding, @Nullable WorkView known, @Nullable DraftWork sibling, boolean isAnswerNeeded) {
        WorkId shown = sibling == null ? null : sibling.workId();
        String title = sibling == null ? null : Wording.clean(sibling.title());
        return new GateReport.GateMatch(
                finding.token(),
                known == null ? null : known.number(),
                known == null ? shown : known.id(),
                known == null ? title : known.facts().title(),
                finding.sameOwner(),
                isAnswerNeeded,
                finding.earlier().seenByRegister(),
                finding.earlier().claimedAt());
    }

    private List<GateReport.GateProblem> lacks(
            List<DraftWork> works, Application application, Acting by, Locale language) {
        return completeness.problems(works, application.applicant(), by).stream()
                .map(field -> new GateReport.GateProblem(
                        field.pointer(), field.code(), texts.of("field." + field.code(), language, field.arguments())))
                .toList();
    }
}
