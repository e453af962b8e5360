import { useLingui } from '@lingui/react/macro';
import { MultiSelect, Radio, Stack } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';

import { countryCodes, countryName, parseTerritory, writeTerritory } from './territory';

type Mode = 'world' | 'except' | 'only';

function isMode(value: string): value is Mode {
  return value === 'world' || value === 'except' || value === 'only';
}

function modeOf(text: string): Mode {
  const { worldwide, countries } = parseTerritory(text);
  if (!worldwide) return 'only';
  return countries.length === 0 ? 'world' : 'except';
}

/** Where something applies: the world, the world except some countries, or only some; in the register's written form. */
export function TerritoryPicker({
  value,
  onChange,
  label,
  error,
}: {
  value: string;
  onChange: (territory: string) => void;
  label: string;
  error?: ReactNode;
}) {
  const { t, i18n } = useLingui();
  const [mode, setMode] = useState<Mode>(modeOf(value));
  const { countries } = parseTerritory(value);
  const data = useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code, label: countryName(code, i18n.locale) }))
        .sort((a, b) => a.label.localeCompare(b.label, i18n.locale)),
    [i18n.locale],
  );
  const put = (chosen: Mode, codes: readonly string[]) => {
    setMode(chosen);
    onChange(
      writeTerritory({ worldwide: chosen !== 'only', countries: chosen === 'world' ? [] : codes }),
    );
  };
  return (
    <Stack gap="sm">
      <Radio.Group
        label={label}
        value={mode}
        onChange={(chosen) => isMode(chosen) && put(chosen, countries)}
      >
        <Stack gap={8} mt={8}>
          <Radio value="world" label={t`The whole world`} />
          <Radio value="except" label={t`The world except some countries`} />
          <Radio value="only" label={t`Only some countries`} />
        </Stack>
      </Radio.Group>
      {mode !== 'world' && (
        <MultiSelect
          label={mode === 'except' ? t`Countries left out` : t`Countries`}
          searchable
          nothingFoundMessage={t`No such country`}
          data={data}
          value={[...countries]}
          onChange={(codes) => put(mode, codes)}
          error={error}
          maxDropdownHeight={280}
        />
      )}
    </Stack>
  );
}
