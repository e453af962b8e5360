package org.colophon.trading.web;

import java.time.Instant;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.trading.OrderKind;
import org.colophon.trading.OrderState;
import org.jspecify.annotations.Nullable;

/** An order in a list. */
record OrderItem(
        OrderId id,
        OrderKind kind,
        OrderState state,
        WorkItem work,
        PartyView seller,
        PartyView buyer,
        Money price,
        @Nullable LicenceId licence,
        boolean contested,
        Instant placedAt) {}
