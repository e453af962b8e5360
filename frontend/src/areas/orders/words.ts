import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type { OrderKind, OrderStep, PaymentMethod } from '~/api/trade';

/** What is bought. */
export const kindWords: Record<OrderKind, MessageDescriptor> = {
  LICENCE: msg`Licence`,
  TRANSFER: msg`Transfer of title`,
};

/** The steps of an order's life. */
export const stepWords: Record<OrderStep, MessageDescriptor> = {
  PLACED: msg`Ordered`,
  PROPOSED: msg`Transfer proposed`,
  ACCEPTED: msg`Accepted by the buyer`,
  CONSENTED: msg`A co-owner consented`,
  PAYMENT_STARTED: msg`Payment started`,
  PAID: msg`Paid into escrow`,
  HELD: msg`Waiting: a hold stands on the rights`,
  GRANTED: msg`Licence granted`,
  CONTESTED: msg`Contested in a dispute`,
  CASE_CLOSED: msg`The dispute about it ended`,
  COMPLETED: msg`Completed: rights moved, money paid out`,
  CANCELLED: msg`Cancelled`,
  REFUNDED: msg`Refunded`,
  LATE_MONEY_RETURNED: msg`Money that came too late went back`,
};

/** How one can pay. */
export const methodWords: Record<
  PaymentMethod,
  { name: MessageDescriptor; gist: MessageDescriptor }
> = {
  SIMULATED_CARD: {
    name: msg`Card (simulated)`,
    gist: msg`A card that does not exist, for this demonstration. Settled at once.`,
  },
  BANK_TRANSFER: {
    name: msg`Bank transfer`,
    gist: msg`You transfer with a reference; a treasurer confirms when it has arrived.`,
  },
};

/** Why money moved in an account. */
export const movementWords: Record<string, MessageDescriptor> = {
  settlement: msg`Payment received`,
  surplus: msg`Payment beyond what was due`,
  release: msg`Paid out of escrow`,
  refund: msg`Refund from escrow`,
  return: msg`Sent back to where it came from`,
  charge_back: msg`Taken back by the payer's bank`,
};
