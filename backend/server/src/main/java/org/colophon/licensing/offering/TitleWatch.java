package org.colophon.licensing.offering;

import org.colophon.kernel.WorkId;
import org.colophon.licensing.LicenceIssued;
import org.colophon.licensing.LicenceTerminated;
import org.colophon.licensing.OfferState;
import org.colophon.licensing.OfferStateChanged;
import org.colophon.rights.ConsentGiven;
import org.colophon.rights.HoldLifted;
import org.colophon.rights.HoldPlaced;
import org.colophon.rights.TitleChanged;
import org.colophon.works.WorkRevoked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pauses and resumes offers in the very transaction that changes what they stand on. */
@Component
class TitleWatch {

    private final OfferTable table;
    private final Allowances allowances;
    private final ApplicationEventPublisher events;

    TitleWatch(OfferTable table, Allowances allowances, ApplicationEventPublisher events) {
        this.table = table;
        this.allowances = allowances;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TitleChanged changed) {
        review(changed.work());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(HoldPlaced placed) {
        review(placed.work());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(HoldLifted lifted) {
        review(lifted.work());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConsentGiven given) {
        review(given.work());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LicenceIssued issued) {
        review(issued.work());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LicenceTerminated terminated) {
        review(terminated.work());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(WorkRevoked revoked) {
        review(revoked.id());
    }

    private void review(WorkId work) {
        table.ofWork(work).forEach(this::review);
    }

    private void review(Offer offer) {
        Allowance now = allowances.of(offer);
        if (now.equals(offer.allowance())) {
            return;
        }
        OfferState before = offer.allowance().state();
        table.move(offer.with(now));
        if (now.state() != before) {
            events.publishEvent(new OfferStateChanged(offer.id(), offer.work(), offer.offeror(), now.state()));
        }
    }
}
