package org.colophon.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colophon.accounts.DutyHolders;
import org.colophon.platform.Duty;
import org.colophon.platform.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks gateways what became of payments that nobody knows about, and calls a treasurer when they do not know. */
@Component
final class PaymentAsking implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentAsking.class);
    private static final int BATCH = 100;

    private final PaymentRows payments;
    private final Gateways gateways;
    private final Observations observations;
    private final DutyHolders holders;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    PaymentAsking(
            PaymentRows payments,
            Gateways gateways,
            Observations observations,
            DutyHolders holders,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.payments = payments;
        this.gateways = gateways;
        this.observations = observations;
        this.holders = holders;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "payments.ask";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        payments.toAsk(BATCH).forEach(this::attempt);
    }

    /** Whatever goes wrong with one payment must not keep the others unknown; it is asked about again later. */
    private void attempt(UUID id) {
        try {
            ask(id);
        } catch (RuntimeException failure) {
            LOG.error("What became of the payment {} could not be asked or noted, and is asked again.", id, failure);
            payments.postponeAsking(id);
        }
    }

    private void ask(UUID id) {
        PaymentRow payment = payments.of(id);
        Outcome outcome = gateways.ask(payment.method(), gateway -> gateway.query(id));
        transactions.executeWithoutResult(status -> {
            observations.observe(Observation.of(id, outcome, clock.instant()));
            if (payments.of(id).state().isUnderWay()) {
                plan(payment, outcome);
            }
        });
    }

    private void plan(PaymentRow payment, Outcome outcome) {
        boolean waits = outcome instanceof Outcome.Waiting;
        int asked = payment.asked() + 1;
        @Nullable Instant next = waits ? null : Asking.next(asked, clock.instant());
        payments.askAgain(payment.id(), asked, next);
        if (next == null && !waits) {
            events.publishEvent(new PaymentUnclear(payment.id(), holders.partiesWith(Duty.TREASURER)));
        }
    }
}
