import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';

import { api } from '~/api/client';
import { applicationPage } from '~/components/addresses';
import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { InstantText } from '~/components/facts';
import { AnchorLink, ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';
import { ProblemNotice } from '~/components/ProblemNotice';
import { StatusBadge } from '~/components/StatusBadge';
import { statusWords } from '~/components/vocabulary';

import type { ApplicationLine } from './types';
import { applicationsQuery } from './queries';
import { WithdrawButton } from './submit/WithdrawButton';

const route = getRouteApi('/works/my/applications');
const states = ['DRAFT', 'FLAGGED', 'SUSPENDED', 'REGISTERED', 'REFUSED', 'WITHDRAWN'] as const;

export default function ApplicationsPage() {
  const { t, i18n } = useLingui();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const applications = useInfiniteQuery(applicationsQuery(state));
  return (
    <Page
      title={t`Applications`}
      lead={t`Drafts wait here until you continue. What was submitted keeps its effective date, whatever is decided later.`}
      actions={
        <ButtonLink to="/register" leftSection={<IconPlus size={16} />}>
          <Trans>Register works</Trans>
        </ButtonLink>
      }
    >
      <Group gap="xs" mb="lg" role="group" aria-label={t`Narrow by state`}>
        {[undefined, ...states].map((each) => (
          <Button
            key={each ?? 'all'}
            size="xs"
            variant={state === each ? 'filled' : 'default'}
            aria-pressed={state === each}
            onClick={() => void navigate({ search: { state: each } })}
          >
            {each ? i18n._(statusWords[each].name) : t`All`}
          </Button>
        ))}
      </Group>
      <DataList
        query={applications}
        label={t`Applications`}
        itemKey={(line) => line.id}
        empty={
          <EmptyState
            title={state ? t`No application in this state` : t`No applications yet`}
            action={
              <ButtonLink to="/register">
                <Trans>Register works</Trans>
              </ButtonLink>
            }
          />
        }
        columns={[
          { header: t`Works`, cell: (line) => <Name line={line} /> },
          { header: t`State`, cell: (line) => <StatusBadge status={line.state} /> },
          { header: t`Changed`, cell: (line) => <InstantText at={line.changedAt} /> },
          {
            header: t`Submitted on`,
            cell: (line) => (line.submittedAt ? <InstantText at={line.submittedAt} /> : '–'),
          },
          { header: t`Acts`, quiet: true, align: 'right', cell: (line) => <Acts line={line} /> },
        ]}
      />
    </Page>
  );
}

function Name({ line }: { line: ApplicationLine }) {
  const { t } = useLingui();
  const others = line.works - 1;
  return (
    <div>
      <AnchorLink to={applicationPage(line.id)}>
        <bdi>{line.title ?? t`Untitled`}</bdi>
      </AnchorLink>
      {others > 0 && (
        <Text span c="dimmed">
          {' '}
          <Plural value={others} one="and # more work" other="and # more works" />
        </Text>
      )}
    </div>
  );
}

function Acts({ line }: { line: ApplicationLine }) {
  switch (line.state) {
    case 'DRAFT':
      return (
        <Group gap="xs" justify="flex-end">
          <DiscardButton application={line.id} />
          <ButtonLink to={applicationPage(line.id)} size="xs">
            <Trans>Continue</Trans>
          </ButtonLink>
        </Group>
      );
    case 'SUBMITTED':
    case 'FLAGGED':
    case 'SUSPENDED':
      return <WithdrawButton application={line.id} />;
    case 'REFUSED':
      return (
        <ButtonLink to={applicationPage(line.id)} size="xs" variant="default">
          <Trans>See why</Trans>
        </ButtonLink>
      );
    case 'REGISTERED':
    case 'WITHDRAWN':
      return (
        <ButtonLink to={applicationPage(line.id)} size="xs" variant="default">
          <Trans>Open</Trans>
        </ButtonLink>
      );
  }
}

/** Throws a draft away after a warning. */
function DiscardButton({ application }: { application: string }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const queries = useQueryClient();
  const discard = useMutation({
    mutationFn: () =>
      api.DELETE('/api/applications/{application}', { params: { path: { application } } }),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['applications'] });
    },
  });
  return (
    <>
      <Button size="xs" variant="subtle" color="cinnabar" onClick={() => setAsking(true)}>
        <Trans>Discard</Trans>
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t`Discard this draft?`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Stack>
          <Text>
            <Trans>
              What you wrote is deleted for good. The files on your device are untouched; files that
              you deposited for it are thrown away.
            </Trans>
          </Text>
          <ProblemNotice error={discard.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Button>
            <Button color="cinnabar" loading={discard.isPending} onClick={() => discard.mutate()}>
              <Trans>Discard</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
