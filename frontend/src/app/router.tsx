import { createRouter } from '@tanstack/react-router';

import { queryClient } from '~/api/queryClient';
import { accountRoutes } from '~/areas/account/routes';
import { disputesRoutes } from '~/areas/disputes/routes';
import { dutiesRoutes } from '~/areas/duties/routes';
import { marketRoutes } from '~/areas/market/routes';
import { ordersRoutes } from '~/areas/orders/routes';
import { publicRoutes } from '~/areas/public/routes';
import { worksRoutes } from '~/areas/works/routes';

import { ErrorPage } from './ErrorPage';
import { NotFoundPage } from './NotFoundPage';
import { rootRoute } from './root';

/** All pages: each area brings its own routes. */
export const routeTree = rootRoute.addChildren([
  publicRoutes,
  accountRoutes,
  worksRoutes,
  marketRoutes,
  ordersRoutes,
  disputesRoutes,
  dutiesRoutes,
]);

export const router = createRouter({
  routeTree,
  context: { queries: queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
