package org.colophon.licensing.offering;

import java.time.Clock;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferClosed;
import org.colophon.licensing.OfferPublication;
import org.colophon.licensing.OfferPublished;
import org.colophon.licensing.OfferUnknown;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.OfferWithdrawn;
import org.colophon.licensing.PauseReason;
import org.colophon.licensing.Terms;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.colophon.platform.WorkLock;
import org.colophon.rights.ConsentKind;
import org.colophon.rights.Consents;
import org.colophon.rights.GrantConflict;
import org.colophon.rights.InterestHeld;
import org.colophon.rights.Owners;
import org.colophon.rights.TitleNotCovered;
import org.colophon.rights.TitleReading;
import org.colophon.rights.TitleUnknown;
import org.colophon.works.Visibilities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OfferBook implements OfferPublication {

    private final OfferTable table;
    private final Allowances allowances;
    private final TitleReading titles;
    private final Visibilities visibilities;
    private final Owners owners;
    private final Consents consents;
    private final WorkLock locks;
    private final Register register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferBook(
            OfferTable table,
            Allowances allowances,
            TitleReading titles,
            Visibilities visibilities,
            Owners owners,
            Consents consents,
            WorkLock locks,
            Register register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.allowances = allowances;
        this.titles = titles;
        this.visibilities = visibilities;
        this.owners = owners;
        this.consents = consents;
        this.locks = locks;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public OfferView publish(WorkId work, Terms terms, Acting by, ActId act) {
        locks.lock(work);
        // Whether a private work exists is its owners' business.
        if (!owners.owns(by.party(), work)) {
            throw new TitleUnknown();
        }
        Offer offer = allowed(OfferId.next(clock), work, 1, terms, by, act);
        table.add(offer, act);
        return told(offer, by, act);
    }

    @Override
    public OfferView revise(OfferId id, Terms terms, Acting by, ActId act) {
        Offer old = openOf(id, by);
        Offer offer = allowed(id, old.work(), old.currentVersion() + 1, terms, by, act);
        table.addVersion(offer, act);
        table.move(offer);
        return told(offer, by, act);
    }

    @Override
    public OfferView withdraw(OfferId id, Acting by, ActId act) {
        Offer offer = openOf(id, by);
        Offer withdrawn = offer.with(offer.allowance().withdrawn());
        table.move(withdrawn);
        events.publishEvent(new OfferWithdrawn(act, by, id, offer.work()));
        return withdrawn.view(register.today());
    }

    private Offer openOf(OfferId id, Acting by) {
        Offer found = table.current(id).orElseThrow(OfferUnknown::new);
        locks.lock(found.work());
        Offer offer = table.current(id).orElseThrow(OfferUnknown::new);
        if (!offer.offeror().equals(by.party())) {
            throw new OfferUnknown();
        }
        if (offer.isWithdrawn()) {
            throw new OfferClosed();
        }
        return offer;
    }

    private Offer allowed(OfferId id, WorkId work, int version, Terms terms, Acting by, ActId act) {
        TermsRules.check(terms, titles.rights(work), register.today());
        if (terms.exclusive()) {
            consents.give(work, ConsentKind.EXCLUSIVE_LICENCE, Offer.subject(id, version), by.party(), by, act);
        }
        Allowance allowance = allowances.of(work, by.party(), terms, Offer.subject(id, version));
        requireTitle(allowance.pausedBecause());
        return new Offer(id, work, by.party(), version, version, terms, clock.instant(), allowance);
    }

    private static void requireTitle(@org.jspecify.annotations.Nullable PauseReason reason) {
        if (reason == PauseReason.TITLE_CHANGED) {
            throw new TitleNotCovered();
        }
        if (reason == PauseReason.ON_HOLD) {
            throw new InterestHeld();
        }
        if (reason == PauseReason.GRANTED_ALREADY) {
            throw new GrantConflict();
        }
    }

    private OfferView told(Offer offer, Acting by, ActId act) {
        OfferView view = offer.view(register.today());
        events.publishEvent(new OfferPublished(act, by, view, visibilities.showsFacts(view.work(), null)));
        return view;
    }
}
