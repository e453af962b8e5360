import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Paper, Space, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

import { certificatePage, workPage } from '~/components/addresses';
import { TableOf } from '~/components/DataList';
import { FactList, InstantText } from '~/components/facts';
import { AnchorLink, ButtonLink } from '~/components/links';
import { ReceiptPanel } from '~/components/ReceiptPanel';
import { Seal } from '~/components/Seal';
import { StatusBadge } from '~/components/StatusBadge';

import type { DraftWork, Submission } from '../types';

function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** What the register hands over for a submitted application: numbers, the effective date, positions and proofs. */
export function Receipts({
  recorded: { result, receipt },
  works,
}: {
  recorded: Submission;
  works: readonly DraftWork[];
}) {
  const { t } = useLingui();
  const isRegistered = result.state === 'REGISTERED';
  const [at] = receipt.entries.map((entry) => entry.at);
  const [only] = result.works;
  const titles = new Map(works.map(({ id, title }) => [id, title]));
  const entryOf = (work: string) =>
    receipt.entries.find((entry) => entry.work === work && entry.type === 'work.registered') ??
    receipt.entries.find((entry) => entry.work === work);
  return (
    <Stack gap="lg">
      <Paper>
        <Group gap="md" wrap="nowrap" align="flex-start">
          <Seal size={52} faint={!isRegistered} />
          <div>
            <Title order={2}>
              {isRegistered ? (
                <Plural
                  value={result.works.length}
                  one="Your work is registered"
                  other="# works are registered"
                />
              ) : (
                <Trans>Your application is received</Trans>
              )}
            </Title>
            <Text c="dimmed">
              {isRegistered ? (
                <Trans>It took the register a moment; it holds for good.</Trans>
              ) : (
                <Trans>
                  An examiner looks at it. Its effective date is fixed already and no later decision
                  moves it.
                </Trans>
              )}
            </Text>
          </div>
        </Group>
        {result.works.length === 1 && only && (
          <>
            <Space h="lg" />
            <FactList
              facts={[
                only.number
                  ? [t`Registration number`, <strong key="number">{only.number}</strong>]
                  : null,
                at ? [t`Effective`, <InstantText key="at" at={at} />] : null,
                [t`State`, <StatusBadge key="state" status={only.state} />],
              ]}
            />
            {only.number && (
              <Group mt="md" gap="sm">
                <ButtonLink to={certificatePage(only.id)}>
                  <Trans>Certificate</Trans>
                </ButtonLink>
                <ButtonLink to={workPage(only.id)} variant="default">
                  <Trans>The record</Trans>
                </ButtonLink>
              </Group>
            )}
          </>
        )}
      </Paper>
      {result.works.length === 1 ? (
        <ReceiptPanel receipt={receipt} />
      ) : (
        <TableOf
          label={t`Receipts`}
          items={result.works}
          itemKey={(work) => work.id}
          columns={[
            {
              header: t`Work`,
              cell: (work) =>
                work.number ? (
                  <AnchorLink to={workPage(work.id)}>
                    <bdi>{titles.get(work.id)}</bdi>
                  </AnchorLink>
                ) : (
                  <bdi>{titles.get(work.id)}</bdi>
                ),
            },
            { header: t`Number`, whole: true, cell: (work) => work.number ?? '–' },
            { header: t`State`, cell: (work) => <StatusBadge status={work.state} /> },
            {
              header: t`Position in the log`,
              align: 'right',
              cell: (work) => entryOf(work.id)?.position ?? '–',
            },
            {
              header: t`Proof`,
              quiet: true,
              align: 'right',
              cell: (work) => {
                const entry = entryOf(work.id);
                return entry ? (
                  <Button
                    size="compact-xs"
                    variant="default"
                    leftSection={<IconDownload size={13} />}
                    onClick={() => saveText(`colophon-${entry.position}.tlog-proof`, entry.proof)}
                  >
                    <Trans>Proof</Trans>
                  </Button>
                ) : null;
              },
            },
          ]}
        />
      )}
      <Alert color="indigo" title={t`Keep your files exactly as they are`}>
        <Trans>
          The registration speaks of these very bytes. Saving a file again, even unchanged to the
          eye, gives it other fingerprints.
        </Trans>
      </Alert>
      <Group gap="sm">
        <ButtonLink to="/my/works" variant="default">
          <Trans>My works</Trans>
        </ButtonLink>
        <ButtonLink to="/register" variant="default">
          <Trans>Register more</Trans>
        </ButtonLink>
      </Group>
    </Stack>
  );
}
