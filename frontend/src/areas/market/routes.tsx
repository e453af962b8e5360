import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { createArea } from '~/app/area';
import { membersOnly } from '~/app/guard';
import { choiceParam, textParam } from '~/app/search';

import { marketCatalogue } from './catalogue';

const area = createArea('market', marketCatalogue);

const newOfferRoute = createRoute({
  getParentRoute: () => area,
  path: '/offers/new',
  beforeLoad: membersOnly,
  validateSearch: (search: Record<string, unknown>): { work?: string | undefined } => ({
    work: textParam(search, 'work'),
  }),
  component: lazyRouteComponent(() => import('./NewOfferPage')),
});

const offerRoute = createRoute({
  getParentRoute: () => area,
  path: '/offers/$offer',
  component: lazyRouteComponent(() => import('./OfferPage')),
});

const versionRoute = createRoute({
  getParentRoute: () => area,
  path: '/offers/$offer/new-version',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./NewVersionPage')),
});

const ownOffersRoute = createRoute({
  getParentRoute: () => area,
  path: '/my/offers',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./OwnOffersPage')),
});

const licencesRoute = createRoute({
  getParentRoute: () => area,
  path: '/my/licences',
  beforeLoad: membersOnly,
  validateSearch: (
    search: Record<string, unknown>,
  ): { as?: 'licensee' | 'licensor' | undefined } => ({
    as: choiceParam(search, 'as', ['licensee', 'licensor']),
  }),
  component: lazyRouteComponent(() => import('./LicencesPage')),
});

const licenceRoute = createRoute({
  getParentRoute: () => area,
  path: '/licences/$licence',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./LicencePage')),
});

/** Offers of licences, and the licences that came of them. */
export const marketRoutes = area.addChildren([
  newOfferRoute,
  offerRoute,
  versionRoute,
  ownOffersRoute,
  licencesRoute,
  licenceRoute,
]);
