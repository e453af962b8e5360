import { answer, api } from '~/api/client';
import { pagedQuery } from '~/api/pages';
import type { components, operations } from '~/api/schema';

type Card = components['schemas']['WorkCard'];

/** What a reader may ask the register for. */
export type Asked = Pick<
  NonNullable<operations['RegisterController_search']['parameters']['query']>,
  'query' | 'category' | 'status'
>;

/** The works that answer a search, newest first. */
export function searchQuery(asked: Asked, limit = 24) {
  return pagedQuery<Card>(['register', 'works', asked, limit], (cursor, signal) =>
    answer(
      api.GET('/api/register/works', {
        params: { query: { ...asked, limit, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

export { statisticsQuery } from '~/api/statistics';
