package org.colophon.payments;

import java.time.Clock;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one place where news of payments come in, whoever brings them and in whatever order. */
@Component
@Transactional
class Observations {

    private final EscrowRows escrows;
    private final PaymentRows payments;
    private final Settlement settlement;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Observations(
            EscrowRows escrows,
            PaymentRows payments,
            Settlement settlement,
            ApplicationEventPublisher events,
            Clock clock) {
        this.escrows = escrows;
        this.payments = payments;
        this.settlement = settlement;
        this.events = events;
        this.clock = clock;
    }

    Effect observe(Observation seen) {
        return observe(seen, ActId.next(clock));
    }

    /** Under the given act, where the news are an act of somebody. */
    Effect observe(Observation seen, ActId act) {
        OrderId order = payments.of(seen.payment()).order();
        EscrowRow escrow = escrows.lock(order).orElseThrow();
        PaymentRow payment = payments.lock(seen.payment());
        Effect effect = Effect.of(payment, seen);
        payments.remember(seen, effect);
        if (effect == Effect.MOVED) {
            payments.move(seen);
            payments.askAgain(payment.id(), payment.asked(), Asking.after(seen, payment.asked(), clock.instant()));
            follow(escrow, payment, seen, act);
        }
        return effect;
    }

    private void follow(EscrowRow escrow, PaymentRow payment, Observation seen, ActId act) {
        if (seen.state() == PaymentState.SETTLED) {
            settlement.settle(escrow, payment, seen.at(), act);
        } else if (seen.state() == PaymentState.FAILED && payment.state() == PaymentState.SETTLED) {
            settlement.takeBack(escrow, payment, seen.at(), act);
        } else if (seen.state() == PaymentState.FAILED) {
            events.publishEvent(new PaymentFailed(payment.id(), payment.order(), payment.payer(), seen.at()));
        }
    }
}
