import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';

import { languageName } from '../record/WorkFactList';

/** Languages that works are often in, and what to say of works without words. */
const tags =
  'zh-CN zh-TW zh-HK en ar bn bo cs da de el es fa fi fr he hi hu id it ja kk km ko lo mn ms my nl no pl pt ro ru sv sw ta th tr ug uk ur vi yue zxx mul und'.split(
    ' ',
  );

/** The language of a work by its name in the reader's language; its value is the tag. */
export function LanguageSelect({
  label,
  value,
  onChange,
  error,
  id,
  required,
}: {
  label: string;
  value?: string | null;
  onChange?: (tag: string) => void;
  error?: ReactNode;
  id?: string;
  required?: boolean;
}) {
  const { t, i18n } = useLingui();
  const known = value && !tags.includes(value) ? [value, ...tags] : tags;
  const data = known.map((tag) => ({
    value: tag,
    label: languageName(tag, i18n.locale),
  }));
  return (
    <Select
      {...(id ? { id } : {})}
      label={label}
      searchable
      allowDeselect={false}
      required={required ?? false}
      nothingFoundMessage={t`No such language`}
      data={data}
      value={value ?? null}
      onChange={(tag) => tag && onChange?.(tag)}
      error={error}
    />
  );
}
