import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import { TableOf } from '~/components/DataList';
import { InstantText } from '~/components/facts';
import { FileDrop } from '~/components/FileDrop';
import { PartyName } from '~/components/PartyName';
import { ProblemNotice } from '~/components/ProblemNotice';
import type { HandedOver } from '~/components/ReceiptPanel';
import { writeSize } from '~/components/size';

import { depositDocument, DocumentRefused } from './evidence';
import type { CasePage } from '~/api/trade';

/** The documents of a case, and for its sides the way to add one. */
export function Documents({
  dispute,
  canAdd,
  onReceipt,
}: {
  dispute: CasePage;
  canAdd: boolean;
  onReceipt: (handedOver: HandedOver) => void;
}) {
  const { t, i18n } = useLingui();
  const open = useMutation({
    mutationFn: (file: string) =>
      answer(
        api.POST('/api/cases/{case}/evidence/{file}/links', {
          params: { path: { case: dispute.id, file } },
        }),
      ),
    onSuccess: ({ url }) => window.location.assign(url),
  });
  return (
    <Stack gap="md">
      {dispute.evidence.length === 0 ? (
        <Text c="dimmed">
          <Trans>No documents yet.</Trans>
        </Text>
      ) : (
        <TableOf
          label={t`Documents`}
          items={dispute.evidence}
          itemKey={({ file }) => file}
          columns={[
            { header: t`Document`, cell: ({ name }) => <bdi>{name}</bdi> },
            { header: t`Added by`, cell: ({ by }) => <PartyName party={by} /> },
            { header: t`Added`, cell: ({ at }) => <InstantText at={at} /> },
            {
              header: t`Size`,
              align: 'right',
              cell: ({ size }) => writeSize(size, i18n.locale),
            },
            {
              header: t`Act`,
              align: 'right',
              quiet: true,
              cell: ({ file, name }) => (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<IconDownload size={15} />}
                  aria-label={t`Download ${name}`}
                  loading={open.isPending && open.variables === file}
                  onClick={() => open.mutate(file)}
                >
                  <Trans>Download</Trans>
                </Button>
              ),
            },
          ]}
        />
      )}
      <ProblemNotice error={open.error} />
      {canAdd && <Adding dispute={dispute} onReceipt={onReceipt} />}
    </Stack>
  );
}

function Adding({
  dispute,
  onReceipt,
}: {
  dispute: CasePage;
  onReceipt: (handedOver: HandedOver) => void;
}) {
  const { t } = useLingui();
  const [share, setShare] = useState(0);
  const add = useRecordedAct((file: string, header) =>
    answer(
      api.POST('/api/cases/{case}/evidence', {
        params: { path: { case: dispute.id }, header },
        body: { file },
      }),
    ),
  );
  const deposit = useMutation({
    mutationFn: async (file: File) => {
      const id = await depositDocument(dispute.id, file, setShare);
      return add.mutateAsync(id);
    },
    onSuccess: ({ receipt }) => onReceipt({ title: t`The document is on record`, receipt }),
  });
  const refused = deposit.error instanceof DocumentRefused ? deposit.error : null;
  return (
    <Stack gap="sm">
      <FileDrop
        title={t`Add a document`}
        disabled={deposit.isPending}
        onFiles={([file]) => {
          setShare(0);
          if (file) deposit.mutate(file);
        }}
      >
        <Trans>It is kept encrypted, and read by the sides and the adjudicators only.</Trans>
      </FileDrop>
      {deposit.isPending && <Progress value={share * 100} aria-label={t`Sending the document`} />}
      {refused ? (
        <Alert color="cinnabar" title={t`The register did not take this document`} role="alert">
          {refused.message}
        </Alert>
      ) : (
        <ProblemNotice error={deposit.error} />
      )}
    </Stack>
  );
}
