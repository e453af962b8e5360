package org.colophon.payments;

import java.time.Instant;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;

/**
 * Money that had settled was taken back by the payer's bank.
 *
 * @param fromEscrow whether it was still in escrow; otherwise the payer now owes it
 */
public record ChargedBack(UUID payment, OrderId order, PartyId payer, Money amount, boolean fromEscrow, Instant at) {}
