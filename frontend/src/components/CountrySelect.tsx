import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';

import { countryCodes, countryName } from './territory';

/** A country by its name in the reader's language; its value is the ISO code. */
export function CountrySelect({
  label,
  value,
  onChange,
  error,
  required,
}: {
  label: string;
  value?: string | null;
  onChange?: (code: string | null) => void;
  error?: ReactNode;
  required?: boolean;
}) {
  const { t, i18n } = useLingui();
  const data = useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code, label: countryName(code, i18n.locale) }))
        .sort((a, b) => a.label.localeCompare(b.label, i18n.locale)),
    [i18n.locale],
  );
  return (
    <Select
      label={label}
      searchable
      clearable={!required}
      required={required ?? false}
      nothingFoundMessage={t`No such country`}
      data={data}
      value={value || null}
      {...(onChange ? { onChange } : {})}
      error={error}
      maxDropdownHeight={280}
      autoComplete="country-name"
    />
  );
}
