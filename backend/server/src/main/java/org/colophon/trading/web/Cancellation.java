package org.colophon.trading.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an order is cancelled, where somebody wants to say. */
record Cancellation(@Nullable @Size(max = 1000) String reason) {

    static final Cancellation WITHOUT_REASON = new Cancellation(null);

    String text() {
        return reason == null ? "" : reason;
    }
}
