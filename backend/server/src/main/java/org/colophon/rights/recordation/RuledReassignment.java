package org.colophon.rights.recordation;

import java.time.Instant;
import java.time.LocalDate;
import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.Period;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.colophon.rights.Award;
import org.colophon.rights.Instrument;
import org.colophon.rights.InstrumentKind;
import org.colophon.rights.Reassignment;
import org.colophon.rights.ledger.Box;
import org.colophon.rights.ledger.Change;
import org.colophon.rights.ledger.Standing;
import org.colophon.rights.ledger.Title;
import org.colophon.rights.ledger.TitleLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RuledReassignment implements Reassignment {

    private final TitleLedger ledger;
    private final TitleMovement movement;
    private final Register register;

    RuledReassignment(TitleLedger ledger, TitleMovement movement, Register register) {
        this.ledger = ledger;
        this.movement = movement;
        this.register = register;
    }

    @Override
    public InstrumentId reassign(Award award, Acting by, ActId act) {
        TitleMovement.requireMovable(award.from(), award.to(), award.rights(), award.share());
        Title title = ledger.lock(award.work());
        InstrumentId id = movement.nextId();
        Period period = since(award, title);
        Change change = change(award, ledger.standing(award.work()), period, id);
        Instrument instrument = instrument(id, award, period, movement.moment(title), by, act);
        movement.carryOut(instrument, award.ruling().value(), title, change, by);
        return id;
    }

    private static Period since(Award award, Title title) {
        LocalDate since = award.since();
        return since == null ? title.term() : title.clamped(Period.from(since));
    }

    private static Change change(Award award, Standing standing, Period period, InstrumentId id) {
        Box box = Box.of(award.rights(), award.territory(), period);
        return award.since() == null
                ? standing.moveWhereHeld(award.from(), award.to(), box, award.share(), id)
                : standing.move(award.from(), award.to(), box, award.share(), id);
    }

    private Instrument instrument(InstrumentId id, Award award, Period period, Instant moment, Acting by, ActId act) {
        return new Instrument(
                id,
                award.work(),
                InstrumentKind.RULING,
                award.from(),
                award.to(),
                award.rights(),
                award.territory(),
                period,
                award.share(),
                null,
                register.today(),
                Received.at(by, moment),
                moment,
                act);
    }
}
