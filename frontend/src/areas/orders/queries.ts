import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import { pagedQuery } from '~/api/pages';
import type { OrderItem, OrderPage, OrderState, StatementLine } from '~/api/trade';

import { nextOf } from './next';

/** In which part one has to do with an order. */
export const roles = ['buyer', 'seller', 'co-owner'] as const;
export type Role = (typeof roles)[number];

const asked = { buyer: 'BUYER', seller: 'SELLER', 'co-owner': 'CO_OWNER' } as const;

/** The orders of the acting party in one part, of one state or all, the newest first. */
export function ordersQuery(as: Role, state?: OrderState) {
  return pagedQuery<OrderItem>(['orders', 'list', as, state ?? 'all'], (cursor, signal) =>
    answer(
      api.GET('/api/orders', {
        params: {
          query: {
            as: asked[as],
            limit: 100,
            ...(state ? { state } : {}),
            ...(cursor ? { cursor } : {}),
          },
        },
        signal,
      }),
    ),
  );
}

/** Whether the register itself is at work: the money arrives, or what was paid for moves. */
function isUnderWay(order: OrderPage): boolean {
  const { kind } = nextOf(order);
  return kind === 'gateway' || (kind === 'inspect' && !order.licence);
}

/** One order; asked again while the register is at work, which ends without anybody's click here. */
export const orderQuery = (order: string) =>
  queryOptions({
    queryKey: ['orders', 'one', order],
    queryFn: () => answer(api.GET('/api/orders/{order}', { params: { path: { order } } })),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? 2000 : false),
  });

/** How one can pay here. */
export const methodsQuery = queryOptions({
  queryKey: ['payment-methods'],
  queryFn: () => answer(api.GET('/api/payment-methods')),
  staleTime: 5 * 60_000,
});

/** What came into and went out of the acting party's account, the newest line first. */
export function statementQuery(currency: string) {
  return pagedQuery<StatementLine>(['statement', currency], (cursor, signal) =>
    answer(
      api.GET('/api/accounts/statement', {
        params: { query: { currency, limit: 100, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

/** The balance of the acting party's account. */
export const balanceQuery = (currency: string) =>
  queryOptions({
    queryKey: ['statement', currency, 'balance'],
    queryFn: async () => {
      const { balance } = await answer(
        api.GET('/api/accounts/statement', { params: { query: { currency, limit: 1 } } }),
      );
      return balance;
    },
  });
