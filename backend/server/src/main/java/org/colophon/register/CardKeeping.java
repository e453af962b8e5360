package org.colophon.register;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import org.colophon.accounts.PartyErased;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferPublished;
import org.colophon.licensing.OfferStateChanged;
import org.colophon.licensing.OfferWithdrawn;
import org.colophon.rights.HoldLifted;
import org.colophon.rights.HoldPlaced;
import org.colophon.rights.TitleChanged;
import org.colophon.rights.TitleOpened;
import org.colophon.works.WorkAmended;
import org.colophon.works.WorkRegistered;
import org.colophon.works.WorkRevoked;
import org.colophon.works.WorkVisibilityChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps cards in step: what an act touched is written anew once, at the end of the act's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CardKeeping {

    private final Cards cards;
    private final EntityManager pending;

    CardKeeping(Cards cards, EntityManager pending) {
        this.cards = cards;
        this.pending = pending;
    }

    @EventListener
    void on(WorkRegistered event) {
        touched(event.id());
    }

    @EventListener
    void on(WorkAmended event) {
        touched(event.id());
    }

    @EventListener
    void on(WorkRevoked event) {
        touched(event.id());
    }

    @EventListener
    void on(WorkVisibilityChanged event) {
        touched(event.id());
    }

    @EventListener
    void on(TitleOpened event) {
        touched(event.work());
    }

    @EventListener
    void on(TitleChanged event) {
        touched(event.work());
    }

    @EventListener
    void on(HoldPlaced event) {
        touched(event.work());
    }

    @EventListener
    void on(HoldLifted event) {
        touched(event.work());
    }

    @EventListener
    void on(OfferPublished event) {
        touched(event.offer().work());
    }

    @EventListener
    void on(OfferWithdrawn event) {
        touched(event.work());
    }

    @EventListener
    void on(OfferStateChanged event) {
        touched(event.work());
    }

    /** An erased name can no longer be found. */
    @EventListener
    void on(PartyErased event) {
        cards.mentioning(event.party()).forEach(this::touched);
    }

    private void touched(WorkId work) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Refreshing.class::isInstance)
                .map(Refreshing.class::cast)
                .findFirst()
                .orElseGet(this::refreshing)
                .works
                .add(work);
    }

    private Refreshing refreshing() {
        Refreshing refreshing = new Refreshing();
        TransactionSynchronizationManager.registerSynchronization(refreshing);
        return refreshing;
    }

    private final class Refreshing implements TransactionSynchronization {

        private final Set<WorkId> works = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            // What entities still hold back has to be in the tables that the cards are made from.
            pending.flush();
            cards.refresh(works);
        }
    }
}
