import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import { CodeText, FactList } from '~/components/facts';
import { Section } from '~/components/Page';
import { ProblemNotice } from '~/components/ProblemNotice';
import { writeSize } from '~/components/size';

import type { PublicFile } from '../types';
import { computedByWords } from '../words';

const algorithms: Record<string, string> = {
  'sha-256': 'SHA-256',
  blake3: 'BLAKE3',
  'sha3-512': 'SHA3-512',
  sm3: 'SM3',
};

/** The files of a work by their digests: who computed them, whether the register saw the bytes. */
export function FilesSection({
  work,
  files,
  isOwner,
}: {
  work: string;
  files: readonly PublicFile[];
  isOwner: boolean;
}) {
  const { t } = useLingui();
  return (
    <Section title={t`Files and digests`}>
      <Stack>
        {files.map((file) => (
          <FilePanel key={file.id} work={work} file={file} isOwner={isOwner} />
        ))}
      </Stack>
    </Section>
  );
}

function FilePanel({ work, file, isOwner }: { work: string; file: PublicFile; isOwner: boolean }) {
  const { t, i18n } = useLingui();
  return (
    <Paper>
      <FactList
        facts={[
          [t`File`, <bdi key="name">{file.name}</bdi>],
          [t`Kind and size`, `${file.mediaType} · ${writeSize(file.size, i18n.locale)}`],
          ...Object.entries(file.digests).map(
            ([algorithm, digest]) =>
              [
                algorithms[algorithm] ?? algorithm,
                <CodeText key={algorithm}>{digest}</CodeText>,
              ] as const,
          ),
          [
            t`Computed`,
            file.computedBy === 'SERVER'
              ? t`by the register itself, from the deposited bytes`
              : file.seenByRegister
                ? t`${i18n._(computedByWords[file.computedBy])}; the register read the bytes itself and found the same`
                : t`${i18n._(computedByWords[file.computedBy])}; the register has not seen the bytes`,
          ],
          [
            t`The file itself`,
            file.deposited ? (
              isOwner ? (
                <Download key="download" work={work} file={file} />
              ) : (
                t`deposited here, encrypted; only its owners and licensees can download it`
              )
            ) : (
              t`kept by its owner`
            ),
          ],
        ]}
      />
    </Paper>
  );
}

function Download({ work, file }: { work: string; file: PublicFile }) {
  const link = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/works/{work}/files/{file}/links', {
          params: { path: { work, file: file.id } },
        }),
      ),
    onSuccess: ({ url }) => globalThis.location.assign(url),
  });
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={15} />}
          loading={link.isPending}
          onClick={() => link.mutate()}
        >
          <Trans>Download the deposit</Trans>
        </Button>
        <Text size="xs" c="dimmed">
          <Trans>The link is good for a few minutes.</Trans>
        </Text>
      </Group>
      <ProblemNotice error={link.error} />
    </Stack>
  );
}
