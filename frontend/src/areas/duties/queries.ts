import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import { pagedQuery } from '~/api/pages';
import type { components } from '~/api/schema';
import type { ExaminationLine, PaymentItem } from '~/api/trade';

export type Holder = components['schemas']['DutyHolder'];

/** Applications that wait for an examiner, or that examiners decided. */
export function examinationsQuery(state: 'open' | 'decided') {
  return pagedQuery<ExaminationLine>(['examinations', state], (cursor, signal) =>
    answer(
      api.GET('/api/examinations', {
        params: { query: { state, limit: 100, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

/** One application before its examiner. */
export const examinationQuery = (application: string) =>
  queryOptions({
    queryKey: ['examinations', 'one', application],
    queryFn: () =>
      answer(api.GET('/api/examinations/{application}', { params: { path: { application } } })),
  });

/** Payments in one state. */
export function paymentsQuery(state: 'WAITING' | 'SETTLED') {
  return pagedQuery<PaymentItem>(['payments', state], (cursor, signal) =>
    answer(
      api.GET('/api/payments', {
        params: { query: { state, limit: 100, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

/** Everybody who holds a duty. */
export const holdersQuery = pagedQuery<Holder>(['duties'], (cursor, signal) =>
  answer(
    api.GET('/api/duties', {
      params: { query: { limit: 100, ...(cursor ? { cursor } : {}) } },
      signal,
    }),
  ),
);
