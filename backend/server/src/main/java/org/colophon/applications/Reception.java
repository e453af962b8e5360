package org.colophon.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colophon.accounts.DutyHolders;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.colophon.platform.WorkLock;
import org.colophon.works.WorkFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Receives applications: works first, then the application, so that every act takes its locks in one order. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Reception implements ApplicationSubmission {

    private final Applications applications;
    private final Forms forms;
    private final WorkLock locks;
    private final Receiving receiving;
    private final Entry entry;
    private final ApplicationReading reading;
    private final DutyHolders duties;
    private final ReceivedForm received;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reception(
            Applications applications,
            Forms forms,
            WorkLock locks,
            Receiving receiving,
            Entry entry,
            ApplicationReading reading,
            DutyHolders duties,
            ReceivedForm received,
            Clock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.forms = forms;
        this.locks = locks;
        this.receiving = receiving;
        this.entry = entry;
        this.reading = reading;
        this.duties = duties;
        this.received = received;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public SubmissionResult submit(ApplicationId id, List<Answer> answers, Acting by, ActId act) {
        Application application = locked(id);
        application.require(ApplicationState.DRAFT);
        Receiving.Receipt receipt = receiving.receive(application, answers, by);
        Instant now = clock.instant();
        application.submitted(now);
        applications.saveAndFlush(application);
        attest(application, receipt, by, act, now);
        if (receipt.answered().stream().anyMatch(each -> each.finding().isForExamination())) {
            flag(application);
        } else {
            entry.enter(application, receipt.works(), receipt.answered(), by, act);
            application.registered(null, null, now);
        }
        return result(applications.saveAndFlush(application));
    }

    @Override
    public SubmissionResult withdraw(ApplicationId id, Acting by, ActId act) {
        Application application = locked(id);
        application.withdrawn(clock.instant());
        events.publishEvent(new ApplicationWithdrawn(act, by, id, forms.worksOf(id)));
        return result(applications.saveAndFlush(application));
    }

    private void attest(Application application, Receiving.Receipt receipt, Acting by, ActId act, Instant now) {
        Map<WorkId, List<WorkFile>> files = receipt.files();
        receipt.works()
                .forEach(work -> events.publishEvent(new ApplicationSubmitted(
                        act,
                        by,
                        application.id(),
                        work.id(),
                        now,
                        received.statement(work.form()),
                        received.files(files.getOrDefault(work.id(), List.of())))));
    }

    private void flag(Application application) {
        application.flagged();
        events.publishEvent(
                new ApplicationFlagged(application.id(), application.applicant(), duties.partiesWith(Duty.EXAMINER)));
    }

    private Application locked(ApplicationId id) {
        locks.lock(forms.worksOf(id));
        return applications.locked(id.value()).orElseThrow(ApplicationNotFound::new);
    }

    private SubmissionResult result(Application application) {
        return new SubmissionResult(
                application.id(), application.state(), reading.results(application, forms.worksOf(application.id())));
    }
}
