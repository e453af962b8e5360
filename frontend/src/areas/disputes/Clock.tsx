import { Plural, Trans } from '@lingui/react/macro';
import { Badge, Group } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';

import { InstantText } from '~/components/facts';

const day = 24 * 60 * 60 * 1000;

/** How much time is left until a deadline, and the deadline itself. */
export function Clock({ due, running = true }: { due: string; running?: boolean }) {
  const [now] = useState(() => Date.now());
  const left = Date.parse(due) - now;
  const days = Math.floor(left / day);
  return (
    <Group gap={8} wrap="wrap" component="span" display="inline-flex">
      {running && (
        <Badge
          color={left < 0 || days < 3 ? 'cinnabar' : days < 7 ? 'ochre' : 'ink'}
          variant="outline"
          radius="xs"
          tt="none"
          leftSection={<IconClock size={12} aria-hidden="true" />}
        >
          {left < 0 ? (
            <Trans>time is up</Trans>
          ) : days === 0 ? (
            <Trans>less than a day</Trans>
          ) : (
            <Plural value={days} one="# day left" other="# days left" />
          )}
        </Badge>
      )}
      <InstantText at={due} />
    </Group>
  );
}
