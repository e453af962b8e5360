package org.colophon.rights.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Register;
import org.colophon.rights.AsOf;
import org.colophon.rights.Coverage;
import org.colophon.rights.Instrument;
import org.colophon.rights.Interest;
import org.colophon.rights.TitleReading;
import org.colophon.rights.TitleUnknown;
import org.colophon.rights.chain.Instruments;
import org.colophon.rights.ledger.Box;
import org.colophon.rights.ledger.Burdens;
import org.colophon.rights.ledger.Holding;
import org.colophon.rights.ledger.Ranges;
import org.colophon.rights.ledger.Standing;
import org.colophon.rights.ledger.Title;
import org.colophon.rights.ledger.TitleLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TitleReader implements TitleReading {

    private static final UUID NOBODYS = new UUID(0, 0);

    private final TitleLedger ledger;
    private final Instruments instruments;
    private final Burdens burdens;
    private final Register register;

    TitleReader(TitleLedger ledger, Instruments instruments, Burdens burdens, Register register) {
        this.ledger = ledger;
        this.instruments = instruments;
        this.burdens = burdens;
        this.register = register;
    }

    @Override
    public List<Interest> standing(WorkId work, AsOf asOf) {
        Standing then = ledger.standing(work, asOf.known());
        return interests(work, then, holding -> holding.box().period().contains(asOf.inLaw()));
    }

    @Override
    public List<Interest> standing(WorkId work) {
        Period coming = Period.from(register.today());
        return interests(
                work, ledger.standing(work), holding -> holding.box().period().overlaps(coming));
    }

    @Override
    public List<Instrument> chain(WorkId work) {
        return instruments.of(work);
    }

    @Override
    public List<PartyId> authors(WorkId work) {
        return ledger.find(work).orElseThrow(TitleUnknown::new).authors();
    }

    @Override
    public Set<Right> rights(WorkId work) {
        return Right.economicOf(ledger.find(work).orElseThrow(TitleUnknown::new).category());
    }

    @Override
    public Coverage coverage(
            WorkId work,
            Set<PartyId> granters,
            Set<Right> rights,
            Territory territory,
            Period period,
            boolean exclusive) {
        Title title = ledger.find(work).orElseThrow(TitleUnknown::new);
        Box box = Box.of(rights, territory, title.clamped(period));
        Standing standing = ledger.standing(work);
        Set<PartyId> others = standing.holdersIn(box);
        others.removeAll(granters);
        boolean complete = standing.isTouchedEverywhere(granters, box) && (!exclusive || others.isEmpty());
        return new Coverage(
                complete,
                others,
                burdens.isHeld(work, granters, box, NOBODYS),
                burdens.isTaken(work, box, exclusive),
                standing.of(granters, box).stream().map(Holding::id).toList());
    }

    private static List<Interest> interests(WorkId work, Standing standing, Predicate<Holding> asked) {
        return standing.holdings().stream()
                .filter(asked)
                .flatMap(holding -> interests(work, holding))
                .sorted(Comparator.comparing(Interest::right)
                        .thenComparing(interest -> interest.period().from())
                        .thenComparing(interest -> interest.territory().toString())
                        .thenComparing(interest -> interest.holder().text()))
                .toList();
    }

    private static Stream<Interest> interests(WorkId work, Holding holding) {
        Territory territory = Ranges.territory(holding.box().places());
        return Ranges.rights(holding.box().rights()).stream()
                .map(right -> new Interest(
                        holding.id(),
                        work,
                        right,
                        territory,
                        holding.box().period(),
                        holding.holder(),
                        holding.share(),
                        holding.instrument()));
    }
}
