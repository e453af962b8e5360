package org.colophon.payments;

import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** The escrow of one order: what it is for, and how much is in it now. */
public record EscrowView(
        OrderId order, WorkId work, PartyId payer, PartyId seller, Money amount, Money held, EscrowState state) {}
