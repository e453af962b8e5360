package org.colophon.disputes;

import java.time.Clock;
import java.time.Instant;
import org.colophon.accounts.DutyHolders;
import org.colophon.files.Deposits;
import org.colophon.files.StoredFile;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.FileId;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sides' acts in a case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Conduct implements CaseConduct {

    private final Cases cases;
    private final CaseNotes notes;
    private final CaseClock clocks;
    private final CaseClosing closing;
    private final Deposits deposits;
    private final DutyHolders holders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conduct(
            Cases cases,
            CaseNotes notes,
            CaseClock clocks,
            CaseClosing closing,
            Deposits deposits,
            DutyHolders holders,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.clocks = clocks;
        this.closing = closing;
        this.deposits = deposits;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public CaseView answer(CaseId id, String text, Acting respondent, ActId act) {
        Case dispute = cases.lock(id);
        Instant due = clocks.decisionDue();
        dispute.answer(text, clock.instant(), due);
        clocks.awaitDecision(id, due);
        notes.step(id, CaseStep.What.ANSWERED, respondent, act);
        events.publishEvent(
                new CaseAnswered(act, respondent, dispute.view(), text, holders.partiesWith(Duty.ADJUDICATOR)));
        return dispute.view();
    }

    @Override
    public CaseView withdraw(CaseId id, Acting complainant, ActId act) {
        Case dispute = cases.lock(id);
        dispute.withdraw(clock.instant());
        closing.free(dispute, "withdrawn", complainant, act);
        notes.step(id, CaseStep.What.WITHDRAWN, complainant, act);
        events.publishEvent(new CaseWithdrawn(act, complainant, dispute.view()));
        return dispute.view();
    }

    @Override
    public void addEvidence(CaseId id, FileId file, Acting side, ActId act) {
        Case dispute = cases.lock(id);
        dispute.requireOpen();
        StoredFile stored = deposits.of(file);
        if (!stored.work().value().equals(id.value()) || !stored.depositor().equals(side.party())) {
            throw new EvidenceRefused();
        }
        notes.evidence(id, file, side.party());
        notes.step(id, CaseStep.What.EVIDENCE_ADDED, side, act);
        events.publishEvent(new EvidenceAdded(act, side, dispute.view(), stored));
    }
}
