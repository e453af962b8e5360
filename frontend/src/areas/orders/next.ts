import type { OrderPage } from '~/api/trade';

/** In which parts a reader stands to an order. */
export interface Standing {
  isBuyer: boolean;
  isSeller: boolean;
  mustConsent: boolean;
}

/** What an order waits for, and so who has to act. */
export type Next =
  | { kind: 'accept' }
  | { kind: 'consent' }
  | { kind: 'pay'; hasFailed: boolean }
  | { kind: 'bank' }
  | { kind: 'gateway' }
  | { kind: 'contested' }
  | { kind: 'held' }
  | { kind: 'inspect'; until: string | null }
  | { kind: 'completed' }
  | { kind: 'cancelled' }
  | { kind: 'refunded' };

/** How a party stands to an order. */
export function standingOf(order: OrderPage, party: string): Standing {
  return {
    isBuyer: order.buyer.id === party,
    isSeller: order.seller.id === party,
    mustConsent: order.missingConsents.some(({ id }) => id === party),
  };
}

function whilePayable(order: OrderPage): Next {
  switch (order.payment?.state) {
    case 'WAITING':
      return { kind: 'bank' };
    case 'STARTED':
    case 'UNKNOWN':
    case 'SETTLED':
      return { kind: 'gateway' };
    case 'FAILED':
      return { kind: 'pay', hasFailed: true };
    case 'REFUNDED':
    case undefined:
      return { kind: 'pay', hasFailed: false };
  }
}

function whilePaid(order: OrderPage): Next {
  if (order.contested) return { kind: 'contested' };
  if (order.timeline.at(-1)?.what === 'HELD') return { kind: 'held' };
  return { kind: 'inspect', until: order.inspectionEnds ?? null };
}

/** What has to happen next. */
export function nextOf(order: OrderPage): Next {
  switch (order.state) {
    case 'PROPOSED':
      return { kind: 'accept' };
    case 'ACCEPTED':
      return order.missingConsents.length > 0 ? { kind: 'consent' } : whilePayable(order);
    case 'PLACED':
      return whilePayable(order);
    case 'PAID':
      return whilePaid(order);
    case 'COMPLETED':
      return { kind: 'completed' };
    case 'CANCELLED':
      return { kind: 'cancelled' };
    case 'REFUNDED':
      return { kind: 'refunded' };
  }
}

/** Whether it can still be cancelled: nothing has been paid. */
export function isCancellable(order: OrderPage): boolean {
  return ['PROPOSED', 'ACCEPTED', 'PLACED'].includes(order.state);
}
