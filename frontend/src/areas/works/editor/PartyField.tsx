import { TextInput } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { answer, api } from '~/api/client';
import { Problem } from '~/api/problem';
import { PartyPicker } from '~/components/PartyPicker';

/** A party by its id; null where there is none. */
const partyQuery = (party: string) =>
  queryOptions({
    queryKey: ['parties', 'one', party],
    queryFn: async () => {
      try {
        return await answer(api.GET('/api/parties/{party}', { params: { path: { party } } }));
      } catch (refusal) {
        if (refusal instanceof Problem && refusal.status === 404) return null;
        throw refusal;
      }
    },
    staleTime: 5 * 60_000,
  });

/** The name of a party that only its id is known of. */
export function PartyById({ party }: { party: string }) {
  const found = useQuery(partyQuery(party));
  return <bdi>{found.data?.name ?? '…'}</bdi>;
}

/** A party in a draft, which keeps its id only. */
export function PartyField({
  label,
  value,
  onChange,
  id,
  error,
}: {
  label: string;
  value: string | null;
  onChange: (party: string | null) => void;
  id: string;
  error?: string;
}) {
  const queries = useQueryClient();
  const found = useQuery({ ...partyQuery(value ?? ''), enabled: value !== null });
  // What is typed is the picker's own; it starts anew when the draft changed otherwise than by it.
  const [last, setLast] = useState({ value, changes: 0 });
  if (last.value !== value) setLast({ value, changes: last.changes + 1 });
  return (
    <div id={id} tabIndex={-1}>
      {value !== null && found.isPending ? (
        <TextInput label={label} required disabled value="…" />
      ) : (
        <PartyPicker
          key={last.changes}
          label={label}
          required
          value={value === null ? null : (found.data ?? null)}
          onChange={(party) => {
            if (party) queries.setQueryData(partyQuery(party.id).queryKey, party);
            setLast({ ...last, value: party?.id ?? null });
            onChange(party?.id ?? null);
          }}
          {...(error ? { error } : {})}
        />
      )}
    </div>
  );
}
