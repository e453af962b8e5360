import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import { pagedQuery } from '~/api/pages';
import type { WorkCardView } from '~/api/pending';

/** What a reader may ask the register for. */
export interface Asked {
  query?: string | undefined;
  category?: string | undefined;
  status?: string | undefined;
}

function given(asked: Asked): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asked).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** The works that answer a search, newest first. */
export function searchQuery(asked: Asked, limit = 24) {
  return pagedQuery<WorkCardView>(['register', 'works', asked, limit], (cursor, signal) =>
    answer(
      api.GET('/api/register/works', {
        params: { query: { ...given(asked), limit, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

/** How much the register holds. */
export const statisticsQuery = queryOptions({
  queryKey: ['register', 'statistics'],
  queryFn: () => answer(api.GET('/api/register/statistics')),
});
