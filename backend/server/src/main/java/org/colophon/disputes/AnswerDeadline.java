package org.colophon.disputes;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.colophon.accounts.DutyHolders;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.platform.Acting;
import org.colophon.platform.DeadlineHandler;
import org.colophon.platform.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Silence does not stop a case: it is decided without an answer. */
@Component
final class AnswerDeadline implements DeadlineHandler {

    private final Cases cases;
    private final CaseNotes notes;
    private final CaseClock clocks;
    private final DutyHolders holders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerDeadline(
            Cases cases,
            CaseNotes notes,
            CaseClock clocks,
            DutyHolders holders,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.clocks = clocks;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CaseClock.ANSWER;
    }

    @Override
    public void fire(UUID subject, Instant due) {
        Case dispute = cases.lock(new CaseId(subject));
        if (dispute.state() != CaseState.NOTIFIED) {
            return;
        }
        Acting register = Acting.register(clock.instant());
        ActId act = ActId.next(clock);
        Instant decisionDue = clocks.decisionDue();
        dispute.leaveUnanswered(decisionDue);
        clocks.awaitDecision(dispute.id(), decisionDue);
        notes.step(dispute.id(), CaseStep.What.UNANSWERED, register, act);
        events.publishEvent(new CaseUnanswered(act, register, dispute.view(), holders.partiesWith(Duty.ADJUDICATOR)));
    }
}
