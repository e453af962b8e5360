package org.colophon.payments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the truth about a payment is asked for: soon, then with growing pauses, then a person has to find out. */
final class Asking {

    static final Duration FIRST = Duration.ofSeconds(15);

    private static final List<Duration> PAUSES =
            List.of(FIRST, Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(1));

    private Asking() {}

    /** The pause after so many questions; null once everything was tried. */
    static @Nullable Instant next(int asked, Instant now) {
        return asked < PAUSES.size() ? now.plus(PAUSES.get(asked)) : null;
    }

    /** Null where the payment is settled or failed, or waits for its payer. */
    static @Nullable Instant after(Observation seen, int asked, Instant now) {
        return seen.state() == PaymentState.UNKNOWN ? next(asked, now) : null;
    }
}
