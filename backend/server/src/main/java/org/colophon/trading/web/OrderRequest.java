package org.colophon.trading.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.colophon.kernel.Money;
import org.colophon.kernel.OfferId;

/** An order of a licence: which version of the offer, and the price that the buyer saw. */
record OrderRequest(
        @NotNull OfferId offer,
        @Positive int version,
        @NotNull Money seenPrice) {}
