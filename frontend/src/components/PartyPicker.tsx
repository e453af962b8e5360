import { useLingui } from '@lingui/react/macro';
import { Combobox, InputBase, Loader, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { answer, api } from '~/api/client';
import type { Party } from '~/api/session';

import { PartyName } from './PartyName';

function partiesQuery(query: string) {
  return {
    queryKey: ['parties', 'search', query],
    queryFn: () => answer(api.GET('/api/parties', { params: { query: { query, limit: 8 } } })),
    enabled: query.length > 1,
    staleTime: 60_000,
  };
}

/** A party of the register, found by the beginning of its name or by its exact e-mail. */
export function PartyPicker({
  label,
  description,
  value,
  onChange,
  error,
  required = false,
  without = [],
}: {
  label: string;
  description?: ReactNode;
  value: Party | null;
  onChange: (party: Party | null) => void;
  error?: ReactNode;
  required?: boolean;
  without?: readonly string[];
}) {
  const { t } = useLingui();
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [words, setWords] = useState(value?.name ?? '');
  const [asked] = useDebouncedValue(words.trim(), 200);
  const isChosen = value !== null && words === value.name;
  const found = useQuery({ ...partiesQuery(asked), enabled: asked.length > 1 && !isChosen });
  const parties = (found.data?.items ?? []).filter(({ id }) => !without.includes(id));

  const choose = (id: string) => {
    const party = parties.find((each) => each.id === id);
    if (!party) return;
    setWords(party.name);
    onChange(party);
    box.closeDropdown();
  };
  const type = (text: string) => {
    setWords(text);
    if (value) onChange(null);
    box.openDropdown();
    box.updateSelectedOptionIndex();
  };
  return (
    <Combobox store={box} onOptionSubmit={choose}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          role="combobox"
          label={label}
          description={description}
          error={error}
          required={required}
          value={words}
          placeholder={t`Name or exact e-mail`}
          autoComplete="off"
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={() => !isChosen && box.openDropdown()}
          onBlur={() => box.closeDropdown()}
          rightSection={found.isFetching ? <Loader size={16} /> : null}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={isChosen || asked.length < 2 || found.isPending}>
        <Combobox.Options>
          {parties.map((party) => (
            <Combobox.Option key={party.id} value={party.id}>
              <PartyName party={party} plain />
            </Combobox.Option>
          ))}
          {parties.length === 0 && (
            <Combobox.Empty>
              <Text size="sm">{t`Nobody is registered by that name or e-mail.`}</Text>
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
