import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import classes from './RightsPicker.module.css';
import {
  economicRights,
  existsIn,
  moralRights,
  rightWords,
  type Category,
  type Right,
} from './vocabulary';

/** A choice among the seventeen rights: the moral ones are locked, and so is what a work of this category cannot have. */
export function RightsPicker({
  value,
  onChange,
  category,
  available,
  label,
  error,
}: {
  value: readonly Right[];
  onChange: (rights: Right[]) => void;
  category: Category;
  available?: readonly Right[];
  label: string;
  error?: ReactNode;
}) {
  const { t, i18n } = useLingui();
  const reasonAgainst = (right: Right): string | null => {
    if (!existsIn(right, category)) return t`Works of this category have no such right.`;
    if (available && !available.includes(right)) return t`The title does not cover this right.`;
    return null;
  };
  const possible = economicRights.filter((right) => reasonAgainst(right) === null);
  const put = (right: Right, isChosen: boolean) =>
    onChange(economicRights.filter((each) => (each === right ? isChosen : value.includes(each))));
  return (
    <fieldset className={classes.picker}>
      <legend className={classes.legend}>{label}</legend>
      <Group gap="xs" mb="sm">
        <Button size="compact-sm" variant="default" onClick={() => onChange([...possible])}>
          <Trans>All that can be granted</Trans>
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChange([])}>
          <Trans>None</Trans>
        </Button>
      </Group>
      <div className={classes.grid}>
        {economicRights.map((right) => {
          const reason = reasonAgainst(right);
          return (
            <Checkbox
              key={right}
              label={i18n._(rightWords[right].name)}
              description={reason ?? i18n._(rightWords[right].gist)}
              disabled={reason !== null}
              checked={value.includes(right)}
              onChange={(event) => put(right, event.currentTarget.checked)}
            />
          );
        })}
      </div>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mt="xs">
          {error}
        </Text>
      )}
      <div className={classes.moral}>
        <IconLock size={16} aria-hidden="true" />
        <Text size="sm" c="dimmed">
          <Trans>
            The moral rights stay with the author and never move:{' '}
            {new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
              moralRights.map((right) => i18n._(rightWords[right].name)),
            )}
            . Rights that are not named here stay with the owner.
          </Trans>
        </Text>
      </div>
    </fieldset>
  );
}
