import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { createArea } from '~/app/area';
import { membersOnly } from '~/app/guard';
import { textParam } from '~/app/search';

const area = createArea('account', {
  en: () => import('./locales/en.po'),
  'zh-CN': () => import('./locales/zh-CN.po'),
});

/** Where to go after signing in: a page of ours, never another site. */
function nextPage(search: Record<string, unknown>): { next?: string } {
  const next = textParam(search, 'next');
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? { next } : {};
}

const signInRoute = createRoute({
  getParentRoute: () => area,
  path: '/sign-in',
  validateSearch: nextPage,
  component: lazyRouteComponent(() => import('./SignInPage')),
});

const signUpRoute = createRoute({
  getParentRoute: () => area,
  path: '/sign-up',
  validateSearch: nextPage,
  component: lazyRouteComponent(() => import('./SignUpPage')),
});

const setupRoute = createRoute({
  getParentRoute: () => area,
  path: '/setup',
  component: lazyRouteComponent(() => import('./SetupPage')),
});

const confirmRoute = createRoute({
  getParentRoute: () => area,
  path: '/confirm-email',
  validateSearch: (search: Record<string, unknown>): { token?: string | undefined } => ({
    token: textParam(search, 'token'),
  }),
  component: lazyRouteComponent(() => import('./ConfirmEmailPage')),
});

const inboxRoute = createRoute({
  getParentRoute: () => area,
  path: '/inbox',
  beforeLoad: membersOnly,
  validateSearch: (search: Record<string, unknown>) =>
    search['unread'] === true ? { unread: true as const } : {},
  component: lazyRouteComponent(() => import('./InboxPage')),
});

const accountRoute = createRoute({
  getParentRoute: () => area,
  path: '/account',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./AccountPage')),
});

const organisationRoute = createRoute({
  getParentRoute: () => area,
  path: '/organisations/$organisation',
  beforeLoad: membersOnly,
  component: lazyRouteComponent(() => import('./OrganisationPage')),
});

/** Coming in, one's own account and organisations, and what waits in the inbox. */
export const accountRoutes = area.addChildren([
  signInRoute,
  signUpRoute,
  setupRoute,
  confirmRoute,
  inboxRoute,
  accountRoute,
  organisationRoute,
]);
