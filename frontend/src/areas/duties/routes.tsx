import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { createArea } from '~/app/area';
import { membersOnly } from '~/app/guard';
import { choiceParam, textParam } from '~/app/search';
import { disputesCatalogue } from '~/areas/disputes/catalogue';

const area = createArea(
  'duties',
  {
    en: () => import('./locales/en.po'),
    'zh-CN': () => import('./locales/zh-CN.po'),
  },
  disputesCatalogue,
);

const homeRoute = createRoute({
  getParentRoute: () => area,
  path: '/duties',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./DutiesPage')),
});

const examinationsRoute = createRoute({
  getParentRoute: () => area,
  path: '/duties/examinations',
  beforeLoad: membersOnly,
  validateSearch: (
    search: Record<string, unknown>,
  ): { state?: 'decided' | undefined; application?: string | undefined } => ({
    state: choiceParam(search, 'state', ['decided']),
    application: textParam(search, 'application'),
  }),
  component: lazyRouteComponent(() => import('./ExaminationsPage')),
});

/** Where messages lead: the application, open on the examiners' bench. */
const examinationRoute = createRoute({
  getParentRoute: () => area,
  path: '/examinations/$application',
  beforeLoad: ({ params: { application } }) => {
    throw redirect({ to: '/duties/examinations', search: { application }, replace: true });
  },
});

const casesRoute = createRoute({
  getParentRoute: () => area,
  path: '/duties/cases',
  beforeLoad: membersOnly,
  validateSearch: (
    search: Record<string, unknown>,
  ): { state?: 'NOTIFIED' | 'ANSWERED' | 'UNANSWERED' | 'RULED' | 'WITHDRAWN' | undefined } => ({
    state: choiceParam(search, 'state', [
      'NOTIFIED',
      'ANSWERED',
      'UNANSWERED',
      'RULED',
      'WITHDRAWN',
    ]),
  }),
  component: lazyRouteComponent(() => import('./CasesPage')),
});

const paymentsRoute = createRoute({
  getParentRoute: () => area,
  path: '/duties/payments',
  beforeLoad: membersOnly,
  validateSearch: (search: Record<string, unknown>): { state?: 'SETTLED' | undefined } => ({
    state: choiceParam(search, 'state', ['SETTLED']),
  }),
  component: lazyRouteComponent(() => import('./PaymentsPage')),
});

/** The desks of those who hold a duty. */
export const dutiesRoutes = area.addChildren([
  homeRoute,
  examinationsRoute,
  examinationRoute,
  casesRoute,
  paymentsRoute,
]);
