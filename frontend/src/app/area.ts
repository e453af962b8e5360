import { createRoute } from '@tanstack/react-router';

import { loadCatalogue, type Catalogue } from './i18n';
import { rootRoute } from './root';

/** The parent of an area's routes: loads the area's words before its pages. Give it to `createRoute`. */
export function createArea<const Name extends string>(name: Name, catalogue: Catalogue) {
  return createRoute({
    getParentRoute: () => rootRoute,
    id: name,
    beforeLoad: () => loadCatalogue(catalogue),
  });
}
