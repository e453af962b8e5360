package org.colophon.rights.recordation;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.platform.Acting;
import org.colophon.rights.Instrument;
import org.colophon.rights.MoralRightStays;
import org.colophon.rights.TitleChanged;
import org.colophon.rights.TitleNotCovered;
import org.colophon.rights.chain.Instruments;
import org.colophon.rights.ledger.Change;
import org.colophon.rights.ledger.Title;
import org.colophon.rights.ledger.TitleLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an assignment and a ruling have in common: the instrument goes on record, the entries change, all are told. */
@Component
class TitleMovement {

    private final TitleLedger ledger;
    private final Instruments instruments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TitleMovement(TitleLedger ledger, Instruments instruments, ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.instruments = instruments;
        this.events = events;
        this.clock = clock;
    }

    InstrumentId nextId() {
        return InstrumentId.next(clock);
    }

    Instant moment(Title title) {
        return ledger.next(title);
    }

    void carryOut(Instrument instrument, @Nullable UUID source, Title title, Change change, Acting by) {
        instruments.record(instrument, source);
        ledger.change(title, instrument.recordedAt(), change);
        events.publishEvent(changed(instrument, by));
    }

    static void requireMovable(PartyId from, PartyId to, Set<Right> rights, Share share) {
        rights.stream().filter(Right::isMoral).findFirst().ifPresent(moral -> {
            throw new MoralRightStays(moral, "/rights");
        });
        if (from.equals(to) || rights.isEmpty() || share.isZero() || share.compareTo(Share.ONE) > 0) {
            throw new TitleNotCovered();
        }
    }

    private static TitleChanged changed(Instrument instrument, Acting by) {
        PartyId from = instrument.from();
        PartyId to = instrument.to();
        Share share = instrument.share();
        if (from == null || to == null || share == null) {
            throw new IllegalStateException("a movement of title names both parties and the share");
        }
        return new TitleChanged(
                instrument.act(),
                instrument.work(),
                by,
                instrument.id(),
                instrument.kind(),
                from,
                to,
                instrument.rights(),
                instrument.territory(),
                instrument.period(),
                share);
    }
}
