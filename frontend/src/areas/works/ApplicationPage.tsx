import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { certificatePage, workPage } from '~/components/addresses';
import { TableOf } from '~/components/DataList';
import { FactList, InstantText } from '~/components/facts';
import { AnchorLink, ButtonLink } from '~/components/links';
import { MissingNotice } from '~/components/MissingNotice';
import { Page, Section } from '~/components/Page';
import { StatusBadge } from '~/components/StatusBadge';
import { categoryWords } from '~/components/vocabulary';

import { Editor } from './editor/Editor';
import type { ApplicationState, ApplicationView } from './types';
import { applicationQuery } from './queries';
import { WithdrawButton } from './submit/WithdrawButton';
import { groundWords } from './words';

const route = getRouteApi('/works/applications/$application');

export default function ApplicationPage() {
  const { t } = useLingui();
  const { application: id } = route.useParams();
  const application = useQuery(applicationQuery(id));
  if (!application.data) {
    return (
      <Page title={t`Application`} crumbs={[{ label: t`Applications`, to: '/my/applications' }]}>
        <MissingNotice error={application.error} onRetry={() => void application.refetch()} />
        {application.isPending && <Skeleton height={420} radius="md" />}
      </Page>
    );
  }
  const { value, etag } = application.data;
  return value.state === 'DRAFT' ? (
    <Editor key={value.id} application={value} etag={etag} />
  ) : (
    <Submitted application={value} />
  );
}

function Submitted({ application }: { application: ApplicationView }) {
  const { t, i18n } = useLingui();
  const [first] = application.works;
  const numbers = new Map(application.results.map((result) => [result.id, result]));
  return (
    <Page
      title={first?.title ?? t`Application`}
      crumbs={[{ label: t`Applications`, to: '/my/applications' }]}
      actions={isPending(application.state) && <WithdrawButton application={application.id} />}
    >
      <Stack gap="lg">
        <Group>
          <StatusBadge status={application.state} />
        </Group>
        <Meaning application={application} />
        <FactList
          facts={[
            [t`Begun`, <InstantText key="begun" at={application.createdAt} />],
            application.submittedAt
              ? [t`Effective date`, <InstantText key="submitted" at={application.submittedAt} />]
              : null,
            application.decidedAt
              ? [t`Decided on`, <InstantText key="decided" at={application.decidedAt} />]
              : null,
          ]}
        />
      </Stack>
      <Section title={t`Works`}>
        <TableOf
          label={t`Works`}
          items={application.works}
          itemKey={(work) => work.id ?? ''}
          columns={[
            {
              header: t`Title`,
              cell: (work) =>
                numbers.get(work.id ?? '')?.number ? (
                  <AnchorLink to={workPage(work.id ?? '')}>
                    <bdi>{work.title}</bdi>
                  </AnchorLink>
                ) : (
                  <bdi>{work.title}</bdi>
                ),
            },
            {
              header: t`Category`,
              cell: (work) => (work.category ? i18n._(categoryWords[work.category].name) : '–'),
            },
            {
              header: t`Number`,
              whole: true,
              cell: (work) => numbers.get(work.id ?? '')?.number ?? '–',
            },
            {
              header: t`Acts`,
              quiet: true,
              align: 'right',
              cell: (work) =>
                numbers.get(work.id ?? '')?.number ? (
                  <ButtonLink to={certificatePage(work.id ?? '')} size="xs" variant="default">
                    <Trans>Certificate</Trans>
                  </ButtonLink>
                ) : null,
            },
          ]}
        />
      </Section>
    </Page>
  );
}

function isPending(state: ApplicationState): boolean {
  return state === 'SUBMITTED' || state === 'FLAGGED' || state === 'SUSPENDED';
}

/** What the state means for the applicant, and what they can do. */
function Meaning({ application }: { application: ApplicationView }) {
  const { t, i18n } = useLingui();
  switch (application.state) {
    case 'DRAFT':
    case 'REGISTERED':
      return null;
    case 'SUBMITTED':
      return <Text>{t`It is received and is being entered.`}</Text>;
    case 'FLAGGED':
      return (
        <Alert color="ochre" title={t`An examiner looks at it`}>
          <Trans>
            Somebody else registered one of these files, or something needs a person’s eye. The
            effective date is fixed and will not move. You are told in your inbox.
          </Trans>
        </Alert>
      );
    case 'SUSPENDED':
      return (
        <Alert color="cinnabar" title={t`An open dispute stops it`}>
          <Trans>
            A dispute over ownership is decided first. The effective date stays as it is.
          </Trans>
        </Alert>
      );
    case 'REFUSED': {
      const ground = application.ground ? groundWords[application.ground] : undefined;
      return (
        <Alert
          color="cinnabar"
          icon={<IconAlertTriangle />}
          title={ground ? i18n._(ground) : t`It was refused`}
        >
          {application.reason}
          <Text size="sm" mt="xs">
            <Trans>You may mend what the reason names and apply again.</Trans>
          </Text>
        </Alert>
      );
    }
    case 'WITHDRAWN':
      return <Text>{t`You took it back. Nothing of it was registered.`}</Text>;
  }
}
