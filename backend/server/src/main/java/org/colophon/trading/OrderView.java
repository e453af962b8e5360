package org.colophon.trading;

import java.time.Instant;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * An order as other modules see it.
 *
 * @param contested whether an open case names it, so that its money stays in escrow
 */
public record OrderView(
        OrderId id,
        OrderKind kind,
        OrderState state,
        WorkId work,
        PartyId seller,
        PartyId buyer,
        Money price,
        @Nullable LicenceId licence,
        boolean contested,
        Instant placedAt) {}
