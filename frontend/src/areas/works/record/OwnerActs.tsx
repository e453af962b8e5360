import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Paper, Radio, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { answer, api } from '~/api/client';
import { useIdempotencyKey } from '~/api/idempotency';
import { newOfferPage, newTransferPage } from '~/components/addresses';
import { ButtonLink } from '~/components/links';
import { ProblemNotice } from '~/components/ProblemNotice';
import { ReceiptPanel } from '~/components/ReceiptPanel';

import { visibilities } from '../editor/grid';
import type { PublicWork, Visibility } from '../types';
import { visibilityWords } from '../words';

/** What an owner can do with a registered work. */
export function OwnerActs({ work }: { work: PublicWork }) {
  const { t, i18n } = useLingui();
  const [isChanging, setChanging] = useState(false);
  const isRevoked = work.status === 'REVOKED';
  return (
    <Paper mt="lg" aria-label={t`Your work`} component="section">
      <Title order={2} size="h3">
        <Trans>Your work</Trans>
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {isRevoked ? (
          <Trans>The registration was revoked; nothing can be added to it.</Trans>
        ) : (
          <Trans>
            The public sees: {i18n._(visibilityWords[work.visibility].name)}. A correction is added
            to the record and never overwrites it.
          </Trans>
        )}
      </Text>
      {!isRevoked && (
        <Group gap="sm">
          <ButtonLink to={newOfferPage} search={{ work: work.id }}>
            <Trans>Offer a licence</Trans>
          </ButtonLink>
          <ButtonLink to={newTransferPage} search={{ work: work.id }} variant="default">
            <Trans>Sell or give a share</Trans>
          </ButtonLink>
          <ButtonLink to="/works/$work/amend" params={{ work: work.id }} variant="default">
            <Trans>Amend the record</Trans>
          </ButtonLink>
          <Button variant="default" onClick={() => setChanging(true)}>
            <Trans>Change what is public</Trans>
          </Button>
        </Group>
      )}
      <Modal
        opened={isChanging}
        onClose={() => setChanging(false)}
        title={t`What the public may see`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <VisibilityForm work={work} onClose={() => setChanging(false)} />
      </Modal>
    </Paper>
  );
}

function VisibilityForm({ work, onClose }: { work: PublicWork; onClose: () => void }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<Visibility>(work.visibility);
  const keyOf = useIdempotencyKey();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (body: { visibility: Visibility }) =>
      answer(
        api.POST('/api/works/{work}/visibility', {
          params: { path: { work: work.id }, header: keyOf(body) },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (change.data) {
    return (
      <Stack>
        <ReceiptPanel receipt={change.data.receipt} title={t`The visibility is changed`} />
        <Button variant="default" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </Stack>
    );
  }
  return (
    <Stack>
      <VisibilityChoice value={chosen} onChange={setChosen} />
      <Text size="sm" c="dimmed">
        <Trans>
          The change goes on record. What was public before may have been seen and copied; it cannot
          be called back.
        </Trans>
      </Text>
      <ProblemNotice error={change.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} disabled={change.isPending}>
          <Trans>Not now</Trans>
        </Button>
        <Button
          loading={change.isPending}
          disabled={chosen === work.visibility}
          title={chosen === work.visibility ? t`This is what the public sees already.` : ''}
          onClick={() => change.mutate({ visibility: chosen })}
        >
          <Trans>Change on record</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

/** The three visibilities, each explained in words. */
export function VisibilityChoice({
  value,
  onChange,
  id,
  error,
}: {
  value: Visibility;
  onChange: (visibility: Visibility) => void;
  id?: string;
  error?: string | undefined;
}) {
  const { t, i18n } = useLingui();
  return (
    <Radio.Group
      {...(id ? { id } : {})}
      aria-label={t`What the public may see`}
      value={value}
      error={error}
      onChange={(next) => {
        const found = visibilities.find((visibility) => visibility === next);
        if (found) onChange(found);
      }}
    >
      <Stack gap="sm">
        {visibilities.map((visibility) => (
          <Radio
            key={visibility}
            value={visibility}
            label={i18n._(visibilityWords[visibility].name)}
            description={i18n._(visibilityWords[visibility].gist)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
