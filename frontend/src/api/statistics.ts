import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client';

/** How much the register holds. */
export const statisticsQuery = queryOptions({
  queryKey: ['register', 'statistics'],
  queryFn: () => answer(api.GET('/api/register/statistics')),
});
