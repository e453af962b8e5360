package org.colophon.rights.recordation;

import java.time.Instant;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.platform.Acting;
import org.colophon.rights.Assignment;
import org.colophon.rights.ConsentKind;
import org.colophon.rights.ConsentMissing;
import org.colophon.rights.Instrument;
import org.colophon.rights.InstrumentKind;
import org.colophon.rights.InterestHeld;
import org.colophon.rights.Recordation;
import org.colophon.rights.ledger.Box;
import org.colophon.rights.ledger.Burdens;
import org.colophon.rights.ledger.Change;
import org.colophon.rights.ledger.Standing;
import org.colophon.rights.ledger.Title;
import org.colophon.rights.ledger.TitleLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Assignments implements Recordation {

    private final TitleLedger ledger;
    private final Burdens burdens;
    private final TitleMovement movement;

    Assignments(TitleLedger ledger, Burdens burdens, TitleMovement movement) {
        this.ledger = ledger;
        this.burdens = burdens;
        this.movement = movement;
    }

    @Override
    public InstrumentId assign(Assignment assignment, Acting by, ActId act) {
        TitleMovement.requireMovable(assignment.from(), assignment.to(), assignment.rights(), assignment.share());
        Title title = ledger.lock(assignment.work());
        Period period = title.clamped(assignment.period());
        Box box = Box.of(assignment.rights(), assignment.territory(), period);
        Standing standing = ledger.standing(assignment.work());
        InstrumentId id = movement.nextId();
        Change change = standing.move(assignment.from(), assignment.to(), box, assignment.share(), id);
        requireFree(assignment, box, standing);
        Instrument instrument = instrument(id, assignment, period, movement.moment(title), by, act);
        movement.carryOut(instrument, assignment.subject(), title, change, by);
        return id;
    }

    private void requireFree(Assignment assignment, Box box, Standing standing) {
        if (burdens.isHeld(assignment.work(), Set.of(assignment.from()), box, assignment.subject())) {
            throw new InterestHeld();
        }
        Set<PartyId> others = standing.holdersIn(box);
        others.remove(assignment.from());
        Set<PartyId> missing =
                burdens.withoutConsent(assignment.work(), ConsentKind.TRANSFER, assignment.subject(), others);
        if (!missing.isEmpty()) {
            throw new ConsentMissing(ConsentKind.TRANSFER, assignment.subject(), missing);
        }
    }

    private static Instrument instrument(
            InstrumentId id, Assignment assignment, Period period, Instant moment, Acting by, ActId act) {
        return new Instrument(
                id,
                assignment.work(),
                InstrumentKind.ASSIGNMENT,
                assignment.from(),
                assignment.to(),
                assignment.rights(),
                assignment.territory(),
                period,
                assignment.share(),
                assignment.price(),
                assignment.executedOn(),
                Received.at(by, moment),
                moment,
                act);
    }
}
