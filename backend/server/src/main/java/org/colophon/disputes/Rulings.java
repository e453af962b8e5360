package org.colophon.disputes;

import java.time.Clock;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.colophon.platform.ActingParties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides cases; the ruling and all that follows from it are one act in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rulings implements CaseRuling {

    private final Cases cases;
    private final CaseNotes notes;
    private final Remedies remedies;
    private final CaseClosing closing;
    private final ActingParties memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rulings(
            Cases cases,
            CaseNotes notes,
            Remedies remedies,
            CaseClosing closing,
            ActingParties memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.remedies = remedies;
        this.closing = closing;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public CaseView rule(CaseId id, Ruling ruling, Acting adjudicator, ActId act) {
        Case dispute = cases.lock(id);
        requireNeutral(dispute, ruling, adjudicator);
        dispute.requireRipe();
        remedies.check(dispute, ruling.remedies());
        dispute.rule(ruling.decision(), ruling.reasons(), adjudicator, clock.instant());
        notes.remedies(id, ruling.remedies());
        notes.step(id, CaseStep.What.RULED, adjudicator, act);
        remedies.carryOut(dispute, ruling, adjudicator, act);
        closing.free(dispute, ruling.decision() == Decision.DISMISS ? "dismissed" : "ruled", adjudicator, act);
        events.publishEvent(new CaseRuled(act, adjudicator, dispute.view(), ruling));
        return dispute.view();
    }

    /** Neither a side nor whoever gains by the ruling, in their own name or an organisation's. */
    private void requireNeutral(Case dispute, Ruling ruling, Acting adjudicator) {
        if (remedies.interested(dispute, ruling).stream().anyMatch(party -> isOf(adjudicator, party))) {
            throw new JudgeIsParty();
        }
    }

    private boolean isOf(Acting adjudicator, PartyId party) {
        return party.equals(adjudicator.party())
                || memberships.acting(adjudicator.user(), party).isPresent();
    }
}
