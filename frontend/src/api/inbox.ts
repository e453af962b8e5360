import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client';

/** How many messages wait unread for the acting party. */
export const inboxCountQuery = queryOptions({
  queryKey: ['inbox', 'count'],
  queryFn: () => answer(api.GET('/api/inbox/count')),
  refetchInterval: 60_000,
});
