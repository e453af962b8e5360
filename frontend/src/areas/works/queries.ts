import { queryOptions } from '@tanstack/react-query';

import { answer, api, versioned } from '~/api/client';
import { pagedQuery } from '~/api/pages';

import type { ApplicationLine, ApplicationState, OwnWork } from './types';

/** The works in which the acting party holds title. */
export const ownWorksQuery = pagedQuery<OwnWork>(['works', 'own'], (cursor, signal) =>
  answer(
    api.GET('/api/works', {
      params: { query: { limit: 100, ...(cursor ? { cursor } : {}) } },
      signal,
    }),
  ),
);

/** The applications of the acting party in one state, or all of them. */
export function applicationsQuery(state?: ApplicationState) {
  return pagedQuery<ApplicationLine>(['applications', 'list', state ?? 'all'], (cursor, signal) =>
    answer(
      api.GET('/api/applications', {
        params: {
          query: { limit: 50, ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) },
        },
        signal,
      }),
    ),
  );
}

/** One application with the version it is at. */
export const applicationQuery = (application: string) =>
  queryOptions({
    queryKey: ['applications', 'one', application],
    queryFn: () =>
      versioned(api.GET('/api/applications/{application}', { params: { path: { application } } })),
    // A draft is the editor's while it is open; what the server had must not come back over it.
    staleTime: Infinity,
    gcTime: 0,
  });

/** The public page of a work. */
export const workQuery = (work: string) =>
  queryOptions({
    queryKey: ['register', 'work', work],
    queryFn: () => answer(api.GET('/api/register/works/{work}', { params: { path: { work } } })),
  });

/** What the certificate of a work states. */
export const certificateQuery = (work: string) =>
  queryOptions({
    queryKey: ['register', 'certificate', work],
    queryFn: () =>
      answer(api.GET('/api/register/works/{work}/certificate', { params: { path: { work } } })),
  });

/** The title of a work on a day, or today. */
export const titleQuery = (work: string, asOf?: string) =>
  queryOptions({
    queryKey: ['works', 'title', work, asOf ?? 'today'],
    queryFn: () =>
      answer(
        api.GET('/api/works/{work}/title', {
          params: { path: { work }, query: asOf ? { asOf } : {} },
        }),
      ),
  });

/** What the log holds about a work. */
export function entriesQuery(work: string) {
  return pagedQuery(['log', 'work', work], (cursor, signal) =>
    answer(
      api.GET('/api/log/entries', {
        params: { query: { work, limit: 100, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

/** The versions of a record, with the reasons of its amendments. */
export const versionsQuery = (work: string) =>
  queryOptions({
    queryKey: ['works', 'versions', work],
    queryFn: () => answer(api.GET('/api/works/{work}/versions', { params: { path: { work } } })),
  });

/** The disputes about a work, as far as they are public. */
export const casesQuery = (work: string) =>
  queryOptions({
    queryKey: ['works', 'cases', work],
    queryFn: () => answer(api.GET('/api/works/{work}/cases', { params: { path: { work } } })),
  });
