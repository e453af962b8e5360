import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import { pagedQuery } from '~/api/pages';

import type { CaseItem, CaseRole, CaseState } from '~/api/trade';

/** The cases in which the acting party has this part; those of one state, or all. */
export function casesQuery(as: CaseRole, state?: CaseState) {
  return pagedQuery<CaseItem>(['cases', 'list', as, state ?? 'all'], (cursor, signal) =>
    answer(
      api.GET('/api/cases', {
        params: {
          query: { as, limit: 50, ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) },
        },
        signal,
      }),
    ),
  );
}

/** One case. */
export const caseQuery = (dispute: string) =>
  queryOptions({
    queryKey: ['cases', 'one', dispute],
    queryFn: () => answer(api.GET('/api/cases/{case}', { params: { path: { case: dispute } } })),
  });
