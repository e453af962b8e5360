package org.colophon.rights.recordation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.platform.Acting;
import org.colophon.platform.WorkLock;
import org.colophon.rights.Instrument;
import org.colophon.rights.InstrumentKind;
import org.colophon.rights.OwnerShare;
import org.colophon.rights.SharesNotWhole;
import org.colophon.rights.TitleOpened;
import org.colophon.rights.TitleOpening;
import org.colophon.rights.chain.Instruments;
import org.colophon.rights.ledger.Change;
import org.colophon.rights.ledger.Title;
import org.colophon.rights.ledger.TitleLedger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FirstOwnership implements TitleOpening {

    private final TitleLedger ledger;
    private final Instruments instruments;
    private final WorkLock locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstOwnership(
            TitleLedger ledger,
            Instruments instruments,
            WorkLock locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.instruments = instruments;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void open(Opening opening, Acting by, ActId act) {
        requireWhole(opening.owners());
        locks.lock(opening.work());
        Period term = new Period(opening.from(), opening.termEnds());
        Instant now = ledger.now();
        Title title = ledger.open(new Title(opening.work(), opening.category(), opening.authors(), term, now), act);
        InstrumentId instrument = InstrumentId.next(clock);
        instruments.record(instrument(instrument, title, by, act), null);
        ledger.enter(title, now, entries(opening, title, instrument));
        events.publishEvent(new TitleOpened(act, opening.work(), by, opening.category(), opening.owners(), term));
    }

    private static List<Change.Entry> entries(Opening opening, Title title, InstrumentId instrument) {
        return opening.owners().stream()
                .map(owner -> new Change.Entry(instrument, owner.party(), owner.share(), title.whole()))
                .toList();
    }

    private static Instrument instrument(InstrumentId id, Title title, Acting by, ActId act) {
        return new Instrument(
                id,
                title.work(),
                InstrumentKind.FIRST_OWNERSHIP,
                null,
                null,
                Right.economicOf(title.category()),
                Territory.WORLD,
                title.term(),
                Share.ONE,
                null,
                title.term().from(),
                Received.at(by, title.knownAt()),
                title.knownAt(),
                act);
    }

    private static void requireWhole(List<OwnerShare> owners) {
        List<Share> shares = owners.stream().map(OwnerShare::share).toList();
        boolean isSomebodyTwice =
                owners.stream().map(OwnerShare::party).distinct().count() < owners.size();
        Share sum = Sums.of(shares);
        if (isSomebodyTwice || shares.contains(Share.ZERO) || !sum.equals(Share.ONE)) {
            throw new SharesNotWhole(sum);
        }
    }
}
