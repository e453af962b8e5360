package org.colophon.rights.encumbrance;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.rights.Hold;
import org.colophon.rights.HoldLifted;
import org.colophon.rights.HoldPlaced;
import org.colophon.rights.HoldRequest;
import org.colophon.rights.Holds;
import org.colophon.rights.TitleNotCovered;
import org.colophon.rights.TitleUnknown;
import org.colophon.rights.ledger.Holding;
import org.colophon.rights.ledger.Ranges;
import org.colophon.rights.ledger.Title;
import org.colophon.rights.ledger.TitleLedger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StandingHolds implements Holds {

    private final TitleLedger ledger;
    private final HoldTable table;
    private final Whereabouts whereabouts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingHolds(
            TitleLedger ledger,
            HoldTable table,
            Whereabouts whereabouts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.table = table;
        this.whereabouts = whereabouts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public HoldId place(HoldRequest request, Acting by, ActId act) {
        Title title = ledger.lock(request.work());
        Hold hold = new Hold(
                HoldId.next(clock),
                request.work(),
                request.holder(),
                holdable(request.rights(), title),
                request.territory(),
                request.reason(),
                request.source(),
                ledger.now());
        table.add(hold, act);
        whereabouts.note(hold.id().value(), hold.work());
        events.publishEvent(new HoldPlaced(act, by, hold, holders(hold)));
        return hold.id();
    }

    @Override
    public void lift(HoldId id, String reason, Acting by, ActId act) {
        WorkId work = whereabouts.of(id.value());
        ledger.lock(work);
        Hold hold = table.find(work, id).orElseThrow(TitleUnknown::new);
        if (table.lift(hold, reason, ledger.now(), act)) {
            events.publishEvent(new HoldLifted(act, by, hold, reason, holders(hold)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hold> of(WorkId work) {
        return table.standing(work);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean blocks(WorkId work, PartyId holder, Set<Right> rights, Territory territory) {
        return table.standing(work).stream()
                .filter(hold -> hold.holder() == null || holder.equals(hold.holder()))
                .filter(hold -> hold.territory().overlaps(territory))
                .anyMatch(hold -> Ranges.of(hold.rights()).overlaps(Ranges.of(rights)));
    }

    /** Moral rights do not move, so there is nothing of them to hold. */
    private static Set<Right> holdable(Set<Right> rights, Title title) {
        Set<Right> holdable = new LinkedHashSet<>(rights);
        holdable.retainAll(Right.economicOf(title.category()));
        if (holdable.isEmpty()) {
            throw new TitleNotCovered();
        }
        return holdable;
    }

    private Set<PartyId> holders(Hold hold) {
        if (hold.holder() != null) {
            return Set.of(hold.holder());
        }
        Set<PartyId> holders = new LinkedHashSet<>();
        ledger.standing(hold.work()).holdings().stream().map(Holding::holder).forEach(holders::add);
        return holders;
    }
}
