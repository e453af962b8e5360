package org.colophon.payments;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay an order.
 *
 * @param reference what the payer writes on a bank transfer
 * @param instructions what the payer has to do, by name, where there is something to do
 */
public record Payment(
        UUID id,
        OrderId order,
        PartyId payer,
        Money amount,
        Method method,
        PaymentState state,
        @Nullable String reference,
        @Nullable Map<String, String> instructions,
        Instant startedAt) {}
