package org.colophon.payments;

import java.util.UUID;
import org.colophon.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A way for money to come in. Called outside transactions; the attempt's id is the idempotency key of every call. */
interface PaymentGateway {

    Method method();

    /** Whether nothing real is behind it. */
    boolean isSimulated();

    Outcome start(StartPayment attempt);

    /** The truth, after {@link Outcome.Unknown}. */
    Outcome query(UUID attempt);

    /** Sends the money back to where it came from; {@link Outcome.Waiting} where somebody has to do it by hand. */
    Outcome refund(UUID attempt, Money amount);

    /** What a gateway is told. The card's number passes through and is kept nowhere. */
    record StartPayment(
            UUID attempt, Money amount, @Nullable String card) {}
}
