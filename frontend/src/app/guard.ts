import type { QueryClient } from '@tanstack/react-query';
import { redirect, type ParsedLocation } from '@tanstack/react-router';

import { sessionQuery } from '~/api/session';

/** Sends a visitor to the sign-in page and back afterwards; use as `beforeLoad` of members' routes. */
export async function membersOnly({
  context,
  location,
}: {
  context: { queries: QueryClient };
  location: ParsedLocation;
}): Promise<void> {
  const me = await context.queries.ensureQueryData(sessionQuery);
  if (!me) throw redirect({ to: '/sign-in', search: { next: location.href } });
}
