import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, List, Loader, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { answer, api } from '~/api/client';
import { useMember } from '~/api/session';
import { FileDrop } from '~/components/FileDrop';
import { PhoneCopies } from '~/components/PhoneCopies';
import { Page, Section } from '~/components/Page';
import { ProblemNotice } from '~/components/ProblemNotice';

import { asSent, mostWorks } from './editor/draft';
import { DraftsLink, GroupingChoice, type Grouping } from './editor/Editor';
import { useNewWorks } from './editor/useNewWorks';

export default function RegisterPage() {
  const { t } = useLingui();
  const { acting } = useMember();
  const { drafted } = useNewWorks();
  const navigate = useNavigate();
  const [grouping, setGrouping] = useState<Grouping>('each');
  const begin = useMutation({
    mutationFn: async (files: readonly File[]) =>
      answer(
        api.POST('/api/applications', { body: { works: asSent(await drafted(files, grouping)) } }),
      ),
    onSuccess: ({ id }) =>
      navigate({ to: '/applications/$application', params: { application: id } }),
  });
  const count = begin.variables?.length ?? 0;
  const isTooMany = grouping === 'each' && count > mostWorks && !begin.isPending;
  return (
    <Page
      title={t`Register works`}
      width="reading"
      lead={t`Drop your files. Their fingerprints are computed on this device; what you do not deposit never leaves it.`}
      actions={<DraftsLink />}
    >
      <Stack gap="lg">
        {begin.isPending ? (
          <Stack align="center" py="xl" role="status">
            <Loader color="ink" />
            <Text>{t`Reading ${count} files…`}</Text>
          </Stack>
        ) : (
          <FileDrop
            multiple
            title={t`Drop one file or hundreds`}
            onFiles={(files) => begin.mutate(files)}
          >
            <Trans>
              Titles come from the file names and dates from the photographs; you correct them on
              the next page.
            </Trans>
          </FileDrop>
        )}
        <PhoneCopies />
        <GroupingChoice value={grouping} onChange={setGrouping} />
        {isTooMany && (
          <Alert color="ochre" title={t`An application takes at most ${mostWorks} works`}>
            <Trans>Choose fewer files, and begin another application for the rest.</Trans>
          </Alert>
        )}
        <ProblemNotice error={begin.error} />
        <Text size="sm">
          <Trans>
            You register for <strong>{acting.name}</strong>. To register for another party, change
            it in the header first.
          </Trans>
        </Text>
      </Stack>
      <Section title={t`What happens`}>
        <List type="ordered" spacing="xs">
          <List.Item>
            <Trans>You describe the works; everything is saved as you write.</Trans>
          </List.Item>
          <List.Item>
            <Trans>
              The register shows what is registered already, the same or near, and you say how that
              is.
            </Trans>
          </List.Item>
          <List.Item>
            <Trans>
              You certify and submit. In seconds you have the number, the effective date, and a
              proof that the log holds it.
            </Trans>
          </List.Item>
        </List>
      </Section>
    </Page>
  );
}
