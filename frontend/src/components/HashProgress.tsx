import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Progress, Text } from '@mantine/core';

import classes from './HashProgress.module.css';
import { writeSize } from './size';

/** How far a file's fingerprints have come, with nothing sent; and a way to stop. */
export function HashProgress({
  name,
  done,
  size,
  onCancel,
}: {
  name: string;
  done: number;
  size: number;
  onCancel?: () => void;
}) {
  const { t, i18n } = useLingui();
  const percent = size === 0 ? 100 : Math.floor((done / size) * 100);
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="sm" mb={6}>
        <Text size="sm" truncate>
          <bdi>{name}</bdi>
        </Text>
        <Text size="sm" c="dimmed" className={classes.sizes}>
          {writeSize(done, i18n.locale)} / {writeSize(size, i18n.locale)}
        </Text>
      </Group>
      <Progress value={percent} aria-label={t`Fingerprints of ${name}`} color="ink" />
      <Group justify="space-between" mt={6}>
        <Text size="xs" c="dimmed">
          <Trans>Computed on this device; 0 bytes sent.</Trans>
        </Text>
        {onCancel && (
          <Button size="compact-xs" variant="subtle" onClick={onCancel}>
            <Trans>Stop</Trans>
          </Button>
        )}
      </Group>
    </div>
  );
}
