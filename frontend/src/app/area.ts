import { createRoute } from '@tanstack/react-router';

import { loadCatalogue, type Catalogue } from './i18n';
import { rootRoute } from './root';

/**
 * The parent of an area's routes: loads the area's words before its pages, and those of an area whose parts it shows.
 * Give it to `createRoute`.
 */
export function createArea<const Name extends string>(
  name: Name,
  catalogue: Catalogue,
  ...borrowed: Catalogue[]
) {
  return createRoute({
    getParentRoute: () => rootRoute,
    id: name,
    beforeLoad: async () => {
      await Promise.all([catalogue, ...borrowed].map(loadCatalogue));
    },
  });
}
