import { expect, test } from 'vitest';

import type { OrderPage } from '~/api/trade';
import { lin, studio } from '~/testing/sample';

import { isCancellable, nextOf, standingOf } from './next';

const order: OrderPage = {
  id: '1',
  kind: 'LICENCE',
  state: 'PLACED',
  work: { id: 'w', number: 'CN-1', title: 'A work' },
  seller: studio,
  buyer: lin,
  price: { currency: 'CNY', amount: '100' },
  contested: false,
  placedAt: '2026-11-24T08:00:00.000Z',
  terms: {
    rights: ['REPRODUCTION'],
    territory: 'WORLD',
    price: { currency: 'CNY', amount: '100' },
  },
  split: { fee: { currency: 'CNY', amount: '0' }, payees: [] },
  missingConsents: [],
  timeline: [],
};

const payment = (state: NonNullable<OrderPage['payment']>['state']) => ({
  id: 'p',
  order: '1',
  payer: lin.id,
  amount: order.price,
  method: 'BANK_TRANSFER' as const,
  state,
  startedAt: order.placedAt,
});

test('an order waits for the buyer until it is paid, and says when a payment failed', () => {
  expect(nextOf(order)).toEqual({ kind: 'pay', hasFailed: false });
  expect(nextOf({ ...order, payment: payment('FAILED') })).toEqual({
    kind: 'pay',
    hasFailed: true,
  });
  expect(nextOf({ ...order, payment: payment('WAITING') })).toEqual({ kind: 'bank' });
  expect(nextOf({ ...order, payment: payment('UNKNOWN') })).toEqual({ kind: 'gateway' });
});

test('an accepted transfer waits for its co-owners before it can be paid', () => {
  const transfer = { ...order, kind: 'TRANSFER' as const, state: 'ACCEPTED' as const };
  expect(nextOf({ ...transfer, missingConsents: [studio] })).toEqual({ kind: 'consent' });
  expect(nextOf(transfer)).toEqual({ kind: 'pay', hasFailed: false });
});

test('a contested order waits for the ruling and can no longer be cancelled', () => {
  const paid = { ...order, state: 'PAID' as const, inspectionEnds: '2026-12-01T00:00:00.000Z' };
  expect(nextOf(paid)).toEqual({ kind: 'inspect', until: '2026-12-01T00:00:00.000Z' });
  expect(nextOf({ ...paid, contested: true })).toEqual({ kind: 'contested' });
  expect(isCancellable(paid)).toBe(false);
  expect(isCancellable(order)).toBe(true);
});

test('who stands where to an order', () => {
  expect(standingOf(order, lin.id)).toEqual({
    isBuyer: true,
    isSeller: false,
    mustConsent: false,
  });
  expect(standingOf({ ...order, missingConsents: [lin] }, lin.id).mustConsent).toBe(true);
});
