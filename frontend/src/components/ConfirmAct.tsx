import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

import { ProblemNotice } from './ProblemNotice';

/** Asks before what cannot be undone: says what will happen, names the act on its button, and keeps a refusal in sight. */
export function ConfirmAct({
  opened,
  onClose,
  onConfirm,
  title,
  act,
  children,
  isPending,
  error,
  danger = false,
}: {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  act: string;
  children: ReactNode;
  isPending: boolean;
  error?: unknown;
  danger?: boolean;
}) {
  const { t } = useLingui();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t`Close` }}
      closeOnClickOutside={!isPending}
    >
      <Stack gap="md">
        <Text component="div">{children}</Text>
        <Text size="sm" c="dimmed">
          <Trans>This goes on record and cannot be taken back, only followed by another act.</Trans>
        </Text>
        <ProblemNotice error={error} />
        <Group justify="flex-end" gap="sm">
          {/* Unless a field of the question claims it; never the button that closes, which says nothing. */}
          <Button variant="default" onClick={onClose} disabled={isPending} data-autofocus>
            <Trans>Not now</Trans>
          </Button>
          <Button
            {...(danger ? { color: 'cinnabar' } : {})}
            onClick={onConfirm}
            loading={isPending}
          >
            {act}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
