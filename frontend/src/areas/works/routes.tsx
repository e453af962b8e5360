import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { createArea } from '~/app/area';
import { membersOnly } from '~/app/guard';
import { choiceParam, textParam } from '~/app/search';
import { isPartialDate } from '~/components/dates';
import { categories, type Category } from '~/components/vocabulary';

const area = createArea('works', {
  en: () => import('./locales/en.po'),
  'zh-CN': () => import('./locales/zh-CN.po'),
});

const registerRoute = createRoute({
  getParentRoute: () => area,
  path: '/register',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./RegisterPage')),
});

const applicationRoute = createRoute({
  getParentRoute: () => area,
  path: '/applications/$application',
  beforeLoad: membersOnly,
  validateSearch: (search: Record<string, unknown>): { work?: string | undefined } => ({
    work: textParam(search, 'work'),
  }),
  component: lazyRouteComponent(() => import('./ApplicationPage')),
});

interface OwnWorksAsked {
  q?: string | undefined;
  category?: Category | undefined;
  status?: 'REGISTERED' | 'REVOKED' | undefined;
  view?: 'list' | undefined;
}

const ownWorksRoute = createRoute({
  getParentRoute: () => area,
  path: '/my/works',
  beforeLoad: membersOnly,
  validateSearch: (search: Record<string, unknown>): OwnWorksAsked => ({
    q: textParam(search, 'q'),
    category: choiceParam(search, 'category', categories),
    status: choiceParam(search, 'status', ['REGISTERED', 'REVOKED']),
    view: choiceParam(search, 'view', ['list']),
  }),
  component: lazyRouteComponent(() => import('./OwnWorksPage')),
});

const applicationStates = [
  'DRAFT',
  'FLAGGED',
  'SUSPENDED',
  'REGISTERED',
  'REFUSED',
  'WITHDRAWN',
] as const;

const applicationsRoute = createRoute({
  getParentRoute: () => area,
  path: '/my/applications',
  beforeLoad: membersOnly,
  validateSearch: (
    search: Record<string, unknown>,
  ): { state?: (typeof applicationStates)[number] | undefined } => ({
    state: choiceParam(search, 'state', applicationStates),
  }),
  component: lazyRouteComponent(() => import('./ApplicationsPage')),
});

const workRoute = createRoute({
  getParentRoute: () => area,
  path: '/works/$work',
  validateSearch: (search: Record<string, unknown>): { asOf?: string | undefined } => {
    const asOf = textParam(search, 'asOf');
    return { asOf: asOf && asOf.length === 10 && isPartialDate(asOf) ? asOf : undefined };
  },
  component: lazyRouteComponent(() => import('./WorkPage')),
});

const amendRoute = createRoute({
  getParentRoute: () => area,
  path: '/works/$work/amend',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./AmendPage')),
});

const certificateRoute = createRoute({
  getParentRoute: () => area,
  path: '/works/$work/certificate',
  component: lazyRouteComponent(() => import('./CertificatePage')),
});

/** From a file to a record: applying, one's own works, the page and the certificate of a work. */
export const worksRoutes = area.addChildren([
  registerRoute,
  applicationRoute,
  ownWorksRoute,
  applicationsRoute,
  workRoute,
  amendRoute,
  certificateRoute,
]);
