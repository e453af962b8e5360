import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, redirect } from '@tanstack/react-router';

import { registerQuery, sessionQuery } from '~/api/session';

import { ErrorPage } from './ErrorPage';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

/** Every page stands in the shell and knows the session; an unfounded register shows its set-up only. */
export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  beforeLoad: async ({ context, location }) => {
    const [register] = await Promise.all([
      context.queries.ensureQueryData(registerQuery),
      context.queries.ensureQueryData(sessionQuery),
    ]);
    if (!register.founded && location.pathname !== '/setup') throw redirect({ to: '/setup' });
  },
  component: Shell,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
});
