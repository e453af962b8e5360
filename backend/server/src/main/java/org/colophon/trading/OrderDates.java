package org.colophon.trading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an order came to which point; null where it has not. */
public record OrderDates(
        Instant placedAt,
        @Nullable Instant paidAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant inspectionEnds,
        @Nullable Instant closedAt) {}
