package org.colophon.payments;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.jspecify.annotations.Nullable;

/** An attempt to pay, as the table has it. */
record PaymentRow(
        UUID id,
        OrderId order,
        PartyId payer,
        Money amount,
        Method method,
        PaymentState state,
        @Nullable String reference,
        @Nullable Map<String, String> instructions,
        Instant startedAt,
        Instant changedAt,
        int asked) {

    Payment view() {
        return new Payment(id, order, payer, amount, method, state, reference, instructions, startedAt);
    }
}
