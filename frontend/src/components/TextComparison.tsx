import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useMemo } from 'react';

import classes from './Comparison.module.css';
import { passagesAlsoIn, type Stretch } from './passages';

/** Two texts side by side with what they have in common marked. */
export function TextComparison({
  own,
  earlier,
  ownLabel,
  earlierLabel,
}: {
  own: string;
  earlier: string;
  ownLabel: string;
  earlierLabel: string;
}) {
  const { t } = useLingui();
  const common = useMemo(
    () => ({ own: passagesAlsoIn(own, earlier), earlier: passagesAlsoIn(earlier, own) }),
    [own, earlier],
  );
  return (
    <div>
      <div className={classes.texts}>
        <Marked label={ownLabel} text={own} stretches={common.own} />
        <Marked label={earlierLabel} text={earlier} stretches={common.earlier} />
      </div>
      {common.own.length === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t`The two have no longer passage in common.`}
        </Text>
      )}
    </div>
  );
}

function Marked({
  label,
  text,
  stretches,
}: {
  label: string;
  text: string;
  stretches: readonly Stretch[];
}) {
  const pieces = stretches.map(({ from, to }, index) => (
    <span key={from}>
      {text.slice(stretches[index - 1]?.to ?? 0, from)}
      <mark>{text.slice(from, to)}</mark>
    </span>
  ));
  return (
    <section aria-label={label}>
      <Text size="xs" c="dimmed" mb={4}>
        {label}
      </Text>
      {/* A keyboard can only scroll what it can reach. */}
      <div className={classes.text} tabIndex={0} role="group" aria-label={label} dir="auto">
        {pieces}
        {text.slice(stretches.at(-1)?.to ?? 0)}
      </div>
    </section>
  );
}
