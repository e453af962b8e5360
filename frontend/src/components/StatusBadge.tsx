import { Badge } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import classes from './StatusBadge.module.css';
import { statusWords, type Status } from './vocabulary';

function isStatus(value: string): value is Status {
  return value in statusWords;
}

/** How a thing stands, in a word with its tone; the tone never says anything that the word does not. */
export function StatusBadge({ status }: { status: string }) {
  const { i18n } = useLingui();
  const known = isStatus(status) ? statusWords[status] : null;
  return (
    <Badge
      variant="outline"
      radius="xs"
      color={known?.tone ?? 'ink'}
      className={classes.badge}
      data-tone={known?.tone ?? 'ink'}
    >
      {known ? i18n._(known.name) : status}
    </Badge>
  );
}
