import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import type { OrderState } from '~/api/trade';
import { createArea } from '~/app/area';
import { membersOnly } from '~/app/guard';
import { choiceParam, textParam } from '~/app/search';
import { marketCatalogue } from '~/areas/market/catalogue';

import { roles, type Role } from './queries';

const area = createArea(
  'orders',
  {
    en: () => import('./locales/en.po'),
    'zh-CN': () => import('./locales/zh-CN.po'),
  },
  marketCatalogue,
);

const states: readonly OrderState[] = [
  'PROPOSED',
  'ACCEPTED',
  'PLACED',
  'PAID',
  'COMPLETED',
  'CANCELLED',
  'REFUNDED',
];

const ordersRoute = createRoute({
  getParentRoute: () => area,
  path: '/my/orders',
  beforeLoad: membersOnly,
  validateSearch: (
    search: Record<string, unknown>,
  ): { as?: Role | undefined; state?: OrderState | undefined } => ({
    as: choiceParam(search, 'as', roles),
    state: choiceParam(search, 'state', states),
  }),
  component: lazyRouteComponent(() => import('./OrdersPage')),
});

const orderRoute = createRoute({
  getParentRoute: () => area,
  path: '/orders/$order',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./OrderPage')),
});

const transferRoute = createRoute({
  getParentRoute: () => area,
  path: '/transfers/new',
  beforeLoad: membersOnly,
  validateSearch: (search: Record<string, unknown>): { work?: string | undefined } => ({
    work: textParam(search, 'work'),
  }),
  component: lazyRouteComponent(() => import('./NewTransferPage')),
});

const statementRoute = createRoute({
  getParentRoute: () => area,
  path: '/my/statement',
  beforeLoad: membersOnly,
  validateSearch: (search: Record<string, unknown>): { currency?: string | undefined } => ({
    currency: choiceParam(search, 'currency', ['CNY', 'EUR', 'USD', 'JPY']),
  }),
  component: lazyRouteComponent(() => import('./StatementPage')),
});

/** Orders of licences and transfers of title, and the money of both. */
export const ordersRoutes = area.addChildren([
  ordersRoute,
  orderRoute,
  transferRoute,
  statementRoute,
]);
