import { Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { RightsPicker } from './RightsPicker';
import { TerritoryPicker } from './TerritoryPicker';
import type { Category, Right } from './vocabulary';

/** Which rights, and where: what is transferred, disputed or reassigned. */
export function InterestPicker({
  label,
  category,
  available,
  rights,
  territory,
  onChange,
  error,
}: {
  label?: string;
  category: Category;
  /** The rights to choose from; all that the category has where this is left out. */
  available?: readonly Right[];
  rights: readonly Right[];
  territory: string;
  onChange: (part: { rights: Right[] } | { territory: string }) => void;
  /** What the server said about a field, by its name. */
  error: (field: 'rights' | 'territory') => string | undefined;
}) {
  const { t } = useLingui();
  return (
    <Stack gap="lg">
      <RightsPicker
        label={label ?? t`Rights`}
        category={category}
        {...(available ? { available } : {})}
        value={[...rights]}
        onChange={(chosen) => onChange({ rights: chosen })}
        error={error('rights')}
      />
      <TerritoryPicker
        label={t`Territory`}
        value={territory}
        onChange={(chosen) => onChange({ territory: chosen })}
        error={error('territory')}
      />
    </Stack>
  );
}
