package org.colophon.payments.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.colophon.kernel.Money;

/** What the treasurer read on the bank's statement. */
record ConfirmationRequest(
        @NotNull LocalDate receivedOn, @NotNull Money amount) {}
