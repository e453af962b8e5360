import { QueryClient } from '@tanstack/react-query';

import { Problem } from './problem';

/** Server state: refusals are not asked again, lost connections are. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => !(error instanceof Problem) && failures < 2,
    },
  },
});
