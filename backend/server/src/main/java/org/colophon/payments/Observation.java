package org.colophon.payments;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signal about an attempt to pay, from wherever: an answer, a query, a push, a treasurer. */
record Observation(
        UUID payment,
        PaymentState state,
        Instant at,
        @Nullable String reference,
        @Nullable Map<String, String> instructions) {

    static Observation of(UUID payment, PaymentState state, Instant at) {
        return new Observation(payment, state, at, null, null);
    }

    static Observation of(UUID payment, Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Settled settled -> of(payment, PaymentState.SETTLED, settled.at());
            case Outcome.Declined declined -> of(payment, PaymentState.FAILED, declined.at());
            case Outcome.Unknown() -> of(payment, PaymentState.UNKNOWN, now);
            case Outcome.Waiting(var reference, var instructions) ->
                new Observation(payment, PaymentState.WAITING, now, reference, instructions);
        };
    }
}
