import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import { pagedQuery } from '~/api/pages';
import type { LicencePage, OfferPage } from '~/api/trade';
import { Problem } from '~/api/problem';

/** One offer, in its current version. */
export const offerQuery = (offer: string) =>
  queryOptions({
    queryKey: ['offers', 'one', offer],
    queryFn: () => answer(api.GET('/api/offers/{offer}', { params: { path: { offer } } })),
  });

/** The offers that the acting party made, withdrawn ones too. */
export const ownOffersQuery = pagedQuery<OfferPage>(['offers', 'own'], (cursor, signal) =>
  answer(
    api.GET('/api/offers', {
      params: { query: { mine: true, limit: 50, ...(cursor ? { cursor } : {}) } },
      signal,
    }),
  ),
);

/** The licences that the acting party may use, or granted. */
export function licencesQuery(as: 'licensee' | 'licensor') {
  return pagedQuery<LicencePage>(['licences', as], (cursor, signal) =>
    answer(
      api.GET('/api/licences', {
        params: { query: { as, limit: 50, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

/** One licence. */
export const licenceQuery = (licence: string) =>
  queryOptions({
    queryKey: ['licences', 'one', licence],
    queryFn: () => answer(api.GET('/api/licences/{licence}', { params: { path: { licence } } })),
  });

/** The page of a work; null where this reader may not see it. */
export const workPageQuery = (work: string) =>
  queryOptions({
    queryKey: ['trade', 'work', work],
    queryFn: async () => {
      try {
        return await answer(api.GET('/api/register/works/{work}', { params: { path: { work } } }));
      } catch (refusal) {
        if (refusal instanceof Problem && refusal.status === 404) return null;
        throw refusal;
      }
    },
    enabled: work !== '',
  });

/** Who holds which right of a work today; null where this reader may not see it. */
export const titleQuery = (work: string) =>
  queryOptions({
    queryKey: ['trade', 'title', work],
    queryFn: async () => {
      try {
        return await answer(api.GET('/api/works/{work}/title', { params: { path: { work } } }));
      } catch (refusal) {
        if (refusal instanceof Problem && refusal.status === 404) return null;
        throw refusal;
      }
    },
    enabled: work !== '',
  });
