import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';

import { useProblemText } from '~/components/ProblemNotice';
import { writeSize } from '~/components/size';

import type { Autosave, Saving } from './autosave';
import { useBenchProgress } from './bench';
import { useSent } from './uploads';

/** Whether what was written is safe, in a few words that change in place. */
export function SavingLine({ saving, autosave }: { saving: Saving; autosave: Autosave }) {
  switch (saving.kind) {
    case 'saved':
      return (
        <Text size="sm" c="dimmed" role="status">
          <IconCheck size={14} aria-hidden="true" /> <Trans>Saved</Trans>
        </Text>
      );
    case 'unsaved':
    case 'saving':
      return (
        <Text size="sm" c="dimmed" role="status">
          <IconLoader2 size={14} aria-hidden="true" /> <Trans>Saving…</Trans>
        </Text>
      );
    case 'failed':
      return <NotSaved error={saving.error} onRetry={() => void autosave.flush()} />;
    case 'overtaken':
      return <Overtaken />;
  }
}

function NotSaved({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useLingui();
  const { title, detail } = useProblemText(error);
  return (
    <Alert
      color="cinnabar"
      icon={<IconAlertTriangle />}
      title={t`Not saved: ${title}`}
      role="alert"
    >
      <Text size="sm">{detail}</Text>
      <Button size="xs" variant="default" mt="xs" onClick={onRetry}>
        <Trans>Try again</Trans>
      </Button>
    </Alert>
  );
}

function Overtaken() {
  const { t } = useLingui();
  return (
    <Alert
      color="ochre"
      icon={<IconAlertTriangle />}
      title={t`This draft was changed somewhere else`}
      role="alert"
    >
      <Text size="sm">
        <Trans>
          In another tab or by a colleague. Copy what you wrote here and still need, then load the
          newer draft.
        </Trans>
      </Text>
      <Button size="xs" variant="default" mt="xs" onClick={() => globalThis.location.reload()}>
        <Trans>Load the newer draft</Trans>
      </Button>
    </Alert>
  );
}

/** What was read on this device and what was sent: nothing, until somebody deposits. */
export function SentMeter() {
  const { i18n } = useLingui();
  const { done, size, files } = useBenchProgress();
  const sent = writeSize(useSent(), i18n.locale);
  const read = writeSize(done, i18n.locale);
  const whole = writeSize(size, i18n.locale);
  return (
    <Group gap="lg">
      {size > 0 && (
        <Text size="sm" c="dimmed" role="status">
          {files > 0 ? (
            <Trans>
              {read} of {whole} read on this device
            </Trans>
          ) : (
            <Trans>{whole} read on this device</Trans>
          )}
        </Text>
      )}
      <Text size="sm" fw={600}>
        <Trans>{sent} of your files sent</Trans>
      </Text>
    </Group>
  );
}
