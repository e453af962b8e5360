package org.colophon.disputes;

import java.time.Clock;
import java.time.Instant;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;
import org.colophon.platform.WorkLock;
import org.colophon.rights.HoldReason;
import org.colophon.rights.HoldRequest;
import org.colophon.rights.Holds;
import org.colophon.trading.OrderContests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opening a case: standing, holds, clock, notice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Openings implements CaseOpening {

    private final Cases cases;
    private final CaseNotes notes;
    private final CaseClock clocks;
    private final Standing standing;
    private final Restraint restraint;
    private final Holds holds;
    private final OrderContests orders;
    private final WorkLock works;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Openings(
            Cases cases,
            CaseNotes notes,
            CaseClock clocks,
            Standing standing,
            Restraint restraint,
            Holds holds,
            OrderContests orders,
            WorkLock works,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.clocks = clocks;
        this.standing = standing;
        this.restraint = restraint;
        this.holds = holds;
        this.orders = orders;
        this.works = works;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public CaseView open(Complaint complaint, Acting complainant, ActId act) {
        works.lock(complaint.work());
        standing.check(complaint, complainant);
        restraint.require(complaint, complainant);
        // A licensee has no title to hold.
        boolean mayHold = complaint.ground() != Ground.LICENCE_BREACH && !restraint.isRepeated(complaint, complainant);
        Instant due = clocks.answerDue();
        Case dispute = new Case(CaseId.next(clock), complaint, complainant.party(), clock.instant(), due);
        cases.add(dispute);
        notes.step(dispute.id(), CaseStep.What.FILED, complainant, act);
        if (mayHold) {
            hold(dispute, complainant, act);
        }
        contest(dispute, complainant, act);
        dispute.notifyRespondent();
        clocks.awaitAnswer(dispute.id(), due);
        notes.step(dispute.id(), CaseStep.What.NOTIFIED, complainant, act);
        events.publishEvent(new CaseOpened(act, complainant, dispute.view(), dispute.said()));
        return dispute.view();
    }

    private void hold(Case dispute, Acting complainant, ActId act) {
        HoldRequest request = new HoldRequest(
                dispute.work(),
                dispute.respondent(),
                dispute.rights(),
                dispute.territory(),
                HoldReason.CASE,
                dispute.id().value());
        notes.hold(dispute.id(), holds.place(request, complainant, act));
    }

    private void contest(Case dispute, Acting complainant, ActId act) {
        OrderId order = dispute.order();
        if (order != null) {
            orders.contest(order, dispute.id(), complainant, act);
        }
    }
}
