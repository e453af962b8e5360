package org.colophon.applications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Texts;
import org.colophon.works.WorkFile;
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
    private final NearFiles nearFiles;
    private final GateMatches matches;
    private final Texts texts;

    FingerprintGate(
            Applications applications,
            Forms forms,
            WorkFiles files,
            Claims claims,
            Completeness completeness,
            NearFiles nearFiles,
            GateMatches matches,
            Texts texts) {
        this.applications = applications;
        this.forms = forms;
        this.files = files;
        this.claims = claims;
        this.completeness = completeness;
        this.nearFiles = nearFiles;
        this.matches = matches;
        this.texts = texts;
    }

    @Override
    public GateReport check(ApplicationId id, Acting by, Locale language) {
        Application application = applications.findById(id.value()).orElseThrow(ApplicationNotFound::new);
        application.require(ApplicationState.DRAFT);
        List<DraftWork> works = forms.of(id);
        return new GateReport(
                matches.of(works, found(application, works, by), by), lacks(works, application, by, language));
    }

    private List<Finding> found(Application application, List<DraftWork> works, Acting by) {
        Map<WorkId, List<WorkFile>> filesOf = files.of(works);
        List<Finding> exact = claims.foresee(filesOf, application.applicant(), application.changedAt());
        List<Finding> near = nearFiles.of(filesOf, WorkFiles.codes(works), exact, application.applicant(), by);
        return Stream.concat(exact.stream(), near.stream()).toList();
    }

    private List<GateReport.GateProblem> lacks(
            List<DraftWork> works, Application application, Acting by, Locale language) {
        return completeness.problems(works, application.applicant(), by).stream()
                .map(field -> new GateReport.GateProblem(
                        field.pointer(), field.code(), texts.of("field." + field.code(), language, field.arguments())))
                .toList();
    }
}
