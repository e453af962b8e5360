package org.colophon.trail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.colophon.kernel.Uuids;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes every attestable event, before anybody else, in the acting transaction: the act and its record are one. */
@Component
class Attesting {

    private final EntryBody body;
    private final PendingEntries pending;
    private final Sequencer sequencer;
    private final Clock clock;

    Attesting(EntryBody body, PendingEntries pending, Sequencer sequencer, Clock clock) {
        this.body = body;
        this.pending = pending;
        this.sequencer = sequencer;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void attest(Attestable event) {
        Attestation attested = event.attestation();
        List<WorkId> works = attested.works();
        if (works.isEmpty()) {
            add(attested, null);
        }
        works.forEach(work -> add(attested, work));
        AttestedActs.note(attested.act());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sequencer.wake();
            }
        });
    }

    private void add(Attestation attested, @Nullable WorkId work) {
        Instant now = clock.instant();
        pending.add(new PendingEntries.Pending(
                Uuids.next(clock), attested.act(), attested.type(), work, now, body.write(attested, work, now)));
    }
}
