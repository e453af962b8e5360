package org.colophon.trading.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.colophon.payments.Method;
import org.jspecify.annotations.Nullable;

/** How the buyer pays; the number of a simulated card where that is the method. */
record PaymentRequest(
        @NotNull Method method,
        @Nullable @Pattern(regexp = "[0-9 -]{12,30}") String card) {}
