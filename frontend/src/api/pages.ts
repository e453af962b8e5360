import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

/** A page of a list as the API gives it. */
export interface PageOf<T> {
  items: T[];
  next?: string | null;
}

/** Query options of a list that is loaded page by page; give them to `DataList`. */
export function pagedQuery<T>(
  queryKey: QueryKey,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<PageOf<T>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined,
    getNextPageParam: (page: PageOf<T>): string | undefined => page.next ?? undefined,
  });
}
