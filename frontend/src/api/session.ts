import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import { useNavigate } from '@tanstack/react-router';

import { actingFor } from '~/app/preferences';
import { forgetKept } from '~/components/kept';

import { answer, api } from './client';
import { Problem } from './problem';
import { rememberMember } from './reauthentication';
import type { components } from './schema';

export type Party = components['schemas']['PartyView'];
export type Me = components['schemas']['SessionView'];
export type Duty = Me['duties'][number];
export type Credentials = components['schemas']['Credentials'];

/** Who is at the desk: a visitor, or a member who acts for a party. */
export type Session = { kind: 'visitor' } | { kind: 'member'; me: Me; acting: Party };

async function readMe(): Promise<Me | null> {
  try {
    const { data } = await api.GET('/api/session');
    rememberMember(data ? data.user : null);
    return data ?? null;
  } catch (refusal) {
    // A register that is not set up yet answers nothing else; nobody can be signed in there.
    if (refusal instanceof Problem && refusal.code === 'set-up-required') {
      rememberMember(null);
      return null;
    }
    throw refusal;
  }
}

/** The signed-in member, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readMe,
  staleTime: 60_000,
  // The heartbeat that finds a session that ran out before somebody's next click does.
  refetchInterval: 5 * 60_000,
});

/** Whether the register is founded, its name, and whether this is a demonstration. */
export const registerQuery = queryOptions({
  queryKey: ['register'],
  queryFn: () => answer(api.GET('/api/setup')),
  staleTime: Infinity,
});

/** Every party that the member may act for: themselves first. */
export function partiesOf(me: Me): Party[] {
  return [me.user.person, ...me.actingFor.filter((party) => party.id !== me.user.person.id)];
}

/** The session of this tab. */
export function useSession(): Session {
  const { data: me } = useSuspenseQuery(sessionQuery);
  const chosen = actingFor.use();
  if (!me) return { kind: 'visitor' };
  const acting = partiesOf(me).find((party) => party.id === chosen) ?? me.user.person;
  return { kind: 'member', me, acting };
}

/** The member's session on pages that only members reach. */
export function useMember(): Extract<Session, { kind: 'member' }> {
  const session = useSession();
  if (session.kind === 'visitor') throw new Problem(401, 'not-signed-in', '', '');
  return session;
}

/** Chooses the party one acts for; everything on the page is asked anew on its behalf. */
export function useActFor(): (party: Party, me: Me) => Promise<void> {
  const queries = useQueryClient();
  return async (party, me) => {
    actingFor.set(party.id === me.user.person.id ? null : party.id);
    await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
}

/** Signs in and brings the whole page to that member. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => answer(api.POST('/api/session', { body })),
    onSuccess: async (me) => {
      rememberMember(me.user);
      const chosen = actingFor.get();
      if (chosen && !me.actingFor.some((party) => party.id === chosen)) actingFor.set(null);
      queries.setQueryData(sessionQuery.queryKey, me);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}

/** Signs out and forgets everything that was read as a member. */
export function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.DELETE('/api/session'),
    onSuccess: async () => {
      // First away from what only members see.
      await navigate({ to: '/' });
      rememberMember(null);
      actingFor.set(null);
      forgetKept();
      queries.removeQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'register',
      });
      queries.setQueryData(sessionQuery.queryKey, null);
    },
  });
}
