package org.colophon.applications;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.platform.Acting;
import org.colophon.platform.BoundedCount;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.WorkLock;
import org.colophon.works.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ExaminerDesk implements Examination {

    private final Applications applications;
    private final ApplicationReading reading;
    private final CaseFile caseFile;
    private final Impartiality impartiality;
    private final LateMatchDesk lateMatches;
    private final Forms forms;
    private final Matches matches;
    private final Entry entry;
    private final WorkLock locks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExaminerDesk(
            Applications applications,
            ApplicationReading reading,
            CaseFile caseFile,
            Impartiality impartiality,
            LateMatchDesk lateMatches,
            Forms forms,
            Matches matches,
            Entry entry,
            WorkLock locks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.reading = reading;
        this.caseFile = caseFile;
        this.impartiality = impartiality;
        this.lateMatches = lateMatches;
        this.forms = forms;
        this.matches = matches;
        this.entry = entry;
        this.locks = locks;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public PageOf<ApplicationLine> queue(boolean isOpen, Slice slice) {
        return isOpen ? reading.waiting(slice) : reading.decided(slice);
    }

    @Override
    public BoundedCount waiting() {
        return reading.waiting();
    }

    @Override
    public PageOf<LateMatch> lateMatches(Slice slice, Acting examiner) {
        return lateMatches.page(slice, examiner);
    }

    @Override
    public ExaminationCase of(ApplicationId id, Acting examiner) {
        Application application = applications.findById(id.value()).orElseThrow(ApplicationNotFound::new);
        if (application.state() == ApplicationState.DRAFT) {
            throw new ApplicationNotFound();
        }
        return caseFile.of(application, examiner);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SubmissionResult decide(ApplicationId id, Verdict verdict, Acting examiner, ActId act) {
        locks.lock(forms.worksOf(id));
        Application application = applications.locked(id.value()).orElseThrow(ApplicationNotFound::new);
        application.require(ApplicationState.FLAGGED);
        impartiality.require(application, examiner);
        String reason = reason(verdict.reason());
        if (verdict.decision() == Decision.REGISTER) {
            register(application, reason, examiner, act);
        } else {
            refuse(application, verdict.ground(), reason, examiner, act);
        }
        applications.saveAndFlush(application);
        return new SubmissionResult(id, application.state(), reading.results(application, forms.worksOf(id)));
    }

    /** The effective date stays the day of receipt, however long the examination took. */
    private void register(Application application, @Nullable String reason, Acting examiner, ActId act) {
        ApplicationId id = application.id();
        entry.enter(application, forms.receivedOf(id), matches.of(id), examiner, act);
        application.registered(examiner, reason, clock.instant());
    }

    private void refuse(
            Application application,
            @Nullable RefusalGround ground,
            @Nullable String reason,
            Acting examiner,
            ActId act) {
        ApplicationId id = application.id();
        if (ground == null) {
            throw ExaminationRefused.missing("/ground");
        }
        if (reason == null) {
            throw ExaminationRefused.missing("/reason");
        }
        if (ground == RefusalGround.DUPLICATE && isOnlyDeclared(matches.of(id))) {
            throw ExaminationRefused.onlyDeclared();
        }
        application.refused(ground, reason, examiner, clock.instant());
        events.publishEvent(
                new ApplicationRefused(act, examiner, id, application.applicant(), forms.worksOf(id), ground, reason));
    }

    /** Every file that another party has, or nearly has, was handed in by the applicant, and only declared by the other. */
    private static boolean isOnlyDeclared(List<Answering.Answered> found) {
        return found.stream()
                .filter(each -> each.finding().isForExamination())
                .allMatch(each ->
                        each.finding().deposited() && !each.finding().earlier().seenByRegister());
    }

    private static @Nullable String reason(@Nullable String written) {
        String reason = Wording.clean(written);
        if (reason != null) {
            Wording.PROSE.problemOf(reason).ifPresent(code -> {
                throw ExaminationRefused.wording(
                        "/reason", code, Map.of("longest", Integer.toString(Wording.PROSE.longest())));
            });
        }
        return reason;
    }
}
