package org.colophon.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.platform.Acting;
import org.colophon.platform.ActingParties;
import org.colophon.platform.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The treasurer's word is one more signal; what is special about it is checked before it is observed. */
@Component
class TreasurersConfirmation implements PaymentConfirmation {

    private final PaymentRows payments;
    private final EscrowRows escrows;
    private final Observations observations;
    private final ActingParties memberships;
    private final Register register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TreasurersConfirmation(
            PaymentRows payments,
            EscrowRows escrows,
            Observations observations,
            ActingParties memberships,
            Register register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.payments = payments;
        this.escrows = escrows;
        this.observations = observations;
        this.memberships = memberships;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Payment confirm(UUID id, LocalDate receivedOn, Money amount, Acting treasurer, ActId act) {
        EscrowRow escrow = escrows.lock(payments.of(id).order()).orElseThrow();
        PaymentRow payment = payments.lock(id);
        check(payment, escrow, receivedOn, amount, treasurer);
        if (observations.observe(Observation.of(id, PaymentState.SETTLED, clock.instant()), act) != Effect.MOVED) {
            throw ConfirmationRefused.notWaiting();
        }
        events.publishEvent(
                new PaymentConfirmed(act, treasurer, id, payment.order(), escrow.work(), amount, receivedOn));
        return payments.of(id).view();
    }

    private void check(PaymentRow payment, EscrowRow escrow, LocalDate receivedOn, Money amount, Acting treasurer) {
        boolean isInterested = Stream.of(escrow.payer(), escrow.seller())
                .anyMatch(party -> treasurer.party().equals(party)
                        || memberships.acting(treasurer.user(), party).isPresent());
        if (isInterested) {
            throw ConfirmationRefused.byAParty();
        }
        if (payment.method() != Method.BANK_TRANSFER) {
            throw ConfirmationRefused.notWaiting();
        }
        if (!amount.equals(payment.amount())) {
            throw ConfirmationRefused.amount(payment.amount());
        }
        if (receivedOn.isAfter(register.today())) {
            throw ConfirmationRefused.inTheFuture();
        }
    }
}
