package org.colophon.payments;

import java.time.Instant;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;

/** The money of an order has arrived and is in its escrow; published in the transaction that put it there. */
public record PaymentSettled(UUID payment, OrderId order, PartyId payer, Money amount, Instant at) {}
