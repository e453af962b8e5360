package org.colophon.payments;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Money;
import org.colophon.kernel.Refusal;

/** A treasurer cannot confirm this payment, or not so. */
public final class ConfirmationRefused extends Refusal {

    private ConfirmationRefused(Kind kind, String code, Map<String, String> arguments, List<Field> fields) {
        super(kind, code, arguments, fields);
    }

    static ConfirmationRefused byAParty() {
        return new ConfirmationRefused(Kind.FORBIDDEN, "confirmation-by-a-party", Map.of(), List.of());
    }

    static ConfirmationRefused notWaiting() {
        return new ConfirmationRefused(Kind.CONFLICT, "payment-not-waiting", Map.of(), List.of());
    }

    static ConfirmationRefused amount(Money due) {
        return new ConfirmationRefused(
                Kind.INVALID,
                "payment-amount-differs",
                Map.of("due", due.toString()),
                List.of(new Field("/amount", "payment-amount-differs", Map.of("due", due.toString()))));
    }

    static ConfirmationRefused inTheFuture() {
        return new ConfirmationRefused(
                Kind.INVALID,
                "payment-day-in-the-future",
                Map.of(),
                List.of(new Field("/receivedOn", "payment-day-in-the-future")));
    }
}
