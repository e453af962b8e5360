import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import { pagedQuery } from '~/api/pages';
import type { components } from '~/api/schema';
import type { CaseState, ExaminationLine, MatchedWork, PaymentItem } from '~/api/trade';

/** How many there are; the register counts no further than a thousand. */
export type BoundedCount = components['schemas']['BoundedCount'];
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

/** How many applications wait for an examiner. */
export const examinationsCountQuery = queryOptions({
  queryKey: ['examinations', 'count'],
  queryFn: () => answer(api.GET('/api/examinations/count')),
});

/** How many cases stand in a state. */
export const casesCountQuery = (state: CaseState) =>
  queryOptions({
    queryKey: ['cases', 'count', state],
    queryFn: () => answer(api.GET('/api/cases/count', { params: { query: { state } } })),
  });

/** How many payments stand in a state. */
export const paymentsCountQuery = (state: 'WAITING' | 'SETTLED') =>
  queryOptions({
    queryKey: ['payments', 'count', state],
    queryFn: () => answer(api.GET('/api/payments/count', { params: { query: { state } } })),
  });

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

/** Where the public picture of a registered work is; null where it has none or stays private. */
export const previewQuery = ({ work, number }: MatchedWork) =>
  queryOptions({
    queryKey: ['works', 'preview', work],
    queryFn: async () => {
      const page = await answer(
        api.GET('/api/register/works/{work}', { params: { path: { work } } }),
      );
      return page.hasPreview ? `/api/register/works/${work}/preview` : null;
    },
    enabled: Boolean(number),
    retry: false,
  });
