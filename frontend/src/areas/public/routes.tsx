import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { createArea } from '~/app/area';
import { choiceParam, textParam } from '~/app/search';
import { categories, type Category } from '~/components/vocabulary';

const area = createArea('public', {
  en: () => import('./locales/en.po'),
  'zh-CN': () => import('./locales/zh-CN.po'),
});

const startRoute = createRoute({
  getParentRoute: () => area,
  path: '/',
  component: lazyRouteComponent(() => import('./StartPage')),
});

interface Search {
  q?: string | undefined;
  category?: Category | undefined;
  status?: 'REGISTERED' | 'REVOKED' | undefined;
}

/** Search of the register; what is asked stands in the address. */
export const searchRoute = createRoute({
  getParentRoute: () => area,
  path: '/works',
  validateSearch: (search: Record<string, unknown>): Search => ({
    q: textParam(search, 'q'),
    category: choiceParam(search, 'category', categories),
    status: choiceParam(search, 'status', ['REGISTERED', 'REVOKED']),
  }),
  component: lazyRouteComponent(() => import('./SearchPage')),
});

const verifyRoute = createRoute({
  getParentRoute: () => area,
  path: '/verify',
  component: lazyRouteComponent(() => import('./VerifyPage')),
});

/** The public pages: the register as anybody may read it. */
export const publicRoutes = area.addChildren([startRoute, searchRoute, verifyRoute]);
