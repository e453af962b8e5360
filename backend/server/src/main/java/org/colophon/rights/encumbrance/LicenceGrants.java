package org.colophon.rights.encumbrance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.rights.ConsentKind;
import org.colophon.rights.ConsentMissing;
import org.colophon.rights.Grant;
import org.colophon.rights.GrantConflict;
import org.colophon.rights.Grants;
import org.colophon.rights.Instrument;
import org.colophon.rights.InstrumentKind;
import org.colophon.rights.InterestHeld;
import org.colophon.rights.MoralRightStays;
import org.colophon.rights.StandingGrant;
import org.colophon.rights.TitleNotCovered;
import org.colophon.rights.TitleUnknown;
import org.colophon.rights.chain.Instruments;
import org.colophon.rights.ledger.Box;
import org.colophon.rights.ledger.Burdens;
import org.colophon.rights.ledger.Standing;
import org.colophon.rights.ledger.Title;
import org.colophon.rights.ledger.TitleLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LicenceGrants implements Grants {

    private final TitleLedger ledger;
    private final Burdens burdens;
    private final GrantTable table;
    private final Instruments instruments;
    private final Whereabouts whereabouts;
    private final Clock clock;

    LicenceGrants(
            TitleLedger ledger,
            Burdens burdens,
            GrantTable table,
            Instruments instruments,
            Whereabouts whereabouts,
            Clock clock) {
        this.ledger = ledger;
        this.burdens = burdens;
        this.table = table;
        this.instruments = instruments;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    @Override
    public void grant(Grant grant, Acting by, ActId act) {
        requireEconomic(grant.rights());
        Title title = ledger.lock(grant.work());
        Period period = title.clamped(grant.period());
        Box box = Box.of(grant.rights(), grant.territory(), period);
        Standing standing = ledger.standing(grant.work());
        requireCovered(grant, box, standing);
        requireFree(grant, box, standing);
        Instant now = ledger.now();
        Instrument instrument = granting(grant, period, by, now, act);
        instruments.record(instrument, grant.subject());
        table.add(grant, period, instrument.id(), now, act);
        whereabouts.note(grant.licence().value(), grant.work());
    }

    @Override
    public void terminate(LicenceId licence, LocalDate on, Acting by, ActId act) {
        WorkId work = whereabouts.of(licence.value());
        ledger.lock(work);
        Instant now = ledger.now();
        if (table.terminate(work, licence, on, now, act)) {
            StandingGrant grant = table.find(work, licence).orElseThrow(TitleUnknown::new);
            instruments.record(termination(work, grant, on, by, now, act), licence.value());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<StandingGrant> of(WorkId work, LocalDate day) {
        return table.running(work, day);
    }

    private static void requireEconomic(Set<Right> rights) {
        rights.stream().filter(Right::isMoral).findFirst().ifPresent(moral -> {
            throw new MoralRightStays(moral, "/terms/rights");
        });
    }

    private static void requireCovered(Grant grant, Box box, Standing standing) {
        boolean isComplete = !grant.exclusive() || grant.granters().containsAll(standing.holdersIn(box));
        if (box.rights().isEmpty() || !isComplete || !standing.isTouchedEverywhere(grant.granters(), box)) {
            throw new TitleNotCovered();
        }
    }

    private void requireFree(Grant grant, Box box, Standing standing) {
        if (burdens.isHeld(grant.work(), grant.granters(), box, grant.subject())) {
            throw new InterestHeld();
        }
        if (burdens.isTaken(grant.work(), box, grant.exclusive())) {
            throw new GrantConflict();
        }
        if (grant.exclusive()) {
            requireConsents(grant, standing.holdersIn(box));
        }
    }

    private void requireConsents(Grant grant, Set<PartyId> holders) {
        Set<PartyId> missing =
                burdens.withoutConsent(grant.work(), ConsentKind.EXCLUSIVE_LICENCE, grant.subject(), holders);
        if (!missing.isEmpty()) {
            throw new ConsentMissing(ConsentKind.EXCLUSIVE_LICENCE, grant.subject(), missing);
        }
    }

    private Instrument granting(Grant grant, Period period, Acting by, Instant now, ActId act) {
        PartyId granter =
                grant.granters().size() == 1 ? grant.granters().iterator().next() : null;
        return new Instrument(
                InstrumentId.next(clock),
                grant.work(),
                grant.exclusive() ? InstrumentKind.EXCLUSIVE_LICENCE : InstrumentKind.NON_EXCLUSIVE_LICENCE,
                granter,
                grant.licensee(),
                grant.rights(),
                grant.territory(),
                period,
                null,
                null,
                period.from(),
                received(by, now),
                now,
                act);
    }

    private Instrument termination(WorkId work, StandingGrant grant, LocalDate on, Acting by, Instant now, ActId act) {
        return new Instrument(
                InstrumentId.next(clock),
                work,
                InstrumentKind.TERMINATION,
                null,
                null,
                grant.rights(),
                grant.territory(),
                grant.period(),
                null,
                null,
                on,
                received(by, now),
                now,
                act);
    }

    private static Instant received(Acting by, Instant now) {
        Instant agreed = by.consent().at().truncatedTo(ChronoUnit.MILLIS);
        return agreed.isAfter(now) ? now : agreed;
    }
}
