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

/** A clock cannot decide; it can say, on the case and to every adjudicator, that nobody has. */
@Component
final class DecisionDeadline implements DeadlineHandler {

    private final Cases cases;
    private final CaseNotes notes;
    private final DutyHolders holders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionDeadline(Cases cases, CaseNotes notes, DutyHolders holders, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CaseClock.DECISION;
    }

    @Override
    public void fire(UUID subject, Instant due) {
        Case dispute = cases.lock(new CaseId(subject));
        if (dispute.state().isOpen()) {
            dispute.runOver();
            notes.step(dispute.id(), CaseStep.What.OVERDUE, Acting.register(clock.instant()), ActId.next(clock));
            events.publishEvent(new CaseOverdue(dispute.view(), holders.partiesWith(Duty.ADJUDICATOR)));
        }
    }
}
