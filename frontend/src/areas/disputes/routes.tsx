import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { createArea } from '~/app/area';
import { membersOnly } from '~/app/guard';
import { choiceParam, textParam } from '~/app/search';
import { marketCatalogue } from '~/areas/market/catalogue';

import { disputesCatalogue } from './catalogue';

const area = createArea('disputes', disputesCatalogue, marketCatalogue);

const newCaseRoute = createRoute({
  getParentRoute: () => area,
  path: '/cases/new',
  beforeLoad: membersOnly,
  validateSearch: (
    search: Record<string, unknown>,
  ): { work?: string | undefined; order?: string | undefined } => ({
    work: textParam(search, 'work'),
    order: textParam(search, 'order'),
  }),
  component: lazyRouteComponent(() => import('./NewCasePage')),
});

const caseRoute = createRoute({
  getParentRoute: () => area,
  path: '/cases/$case',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./CasePage')),
});

const ownCasesRoute = createRoute({
  getParentRoute: () => area,
  path: '/my/cases',
  beforeLoad: membersOnly,
  validateSearch: (search: Record<string, unknown>): { as?: 'respondent' | undefined } => ({
    as: choiceParam(search, 'as', ['respondent']),
  }),
  component: lazyRouteComponent(() => import('./OwnCasesPage')),
});

/** Disputes about registrations and licences. */
export const disputesRoutes = area.addChildren([newCaseRoute, caseRoute, ownCasesRoute]);
