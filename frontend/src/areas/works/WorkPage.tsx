import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCertificate, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { useSession } from '~/api/session';
import { casePage, certificatePage, newCasePage, workPage } from '~/components/addresses';
import { InstantText, RightsText, TerritoryText } from '~/components/facts';
import { AnchorLink, ButtonLink } from '~/components/links';
import { MissingNotice } from '~/components/MissingNotice';
import { Page, Section } from '~/components/Page';
import { StatusBadge } from '~/components/StatusBadge';
import { isCategory } from '~/components/vocabulary';
import { WorkThumb } from '~/components/Work';

import type { WorkPageView } from './types';
import { casesQuery, workQuery } from './queries';
import { FilesSection } from './record/FilesSection';
import { HistorySection } from './record/HistorySection';
import { OffersSection } from './record/OffersSection';
import { OwnerActs } from './record/OwnerActs';
import { WorkFactList } from './record/WorkFactList';
import { TitleSection } from './title/TitleSection';
import { holdWords, relationWords } from './words';
import classes from './WorkPage.module.css';

const route = getRouteApi('/works/works/$work');

export default function WorkPage() {
  const { t } = useLingui();
  const { work: id } = route.useParams();
  const page = useQuery(workQuery(id));
  const crumbs = [{ label: t`The register`, to: '/works' }];
  if (page.error) {
    return (
      <Page title={t`This work cannot be shown`} crumbs={crumbs}>
        <MissingNotice error={page.error} onRetry={() => void page.refetch()} />
      </Page>
    );
  }
  if (!page.data) {
    return (
      <Page title={t`Work`} crumbs={crumbs}>
        <Skeleton height={320} radius="md" aria-label={t`Loading the work`} />
      </Page>
    );
  }
  return <Record page={page.data} />;
}

function Record({ page }: { page: WorkPageView }) {
  const { t } = useLingui();
  const { work } = page;
  return (
    <Page
      title={work.title}
      crumbs={[{ label: t`The register`, to: '/works' }]}
      actions={
        <ButtonLink
          to={certificatePage(work.id)}
          variant="default"
          leftSection={<IconCertificate size={17} />}
        >
          <Trans>Certificate</Trans>
        </ButtonLink>
      }
    >
      <Group gap="xs" mb="lg" mt="-1rem">
        <Text span className={classes.number}>
          {work.number}
        </Text>
        <StatusBadge status={work.status} />
        {page.holds.length > 0 && <StatusBadge status="ON_HOLD" />}
        {page.isOwner && <StatusBadge status={work.visibility} />}
      </Group>
      <Standing page={page} />
      <div className={classes.head}>
        <div className={classes.look}>
          <WorkThumb work={{ ...work, hasPreview: page.hasPreview }} size="page" />
          {page.isOwner && <OwnerActs work={work} />}
        </div>
        <WorkFactList work={work} owners={page.owners} />
      </div>
      <OffersSection offers={page.offers} category={work.category} />
      <TitleSection work={work.id} category={work.category} />
      <FilesSection work={work.id} files={work.files} isOwner={page.isOwner} />
      <Relations page={page} />
      <Cases page={page} />
      <HistorySection work={work.id} />
      <WhatItProves weakened={page.weakenedPresumption} />
    </Page>
  );
}

/** What a buyer or a doubter must know before anything else. */
function Standing({ page }: { page: WorkPageView }) {
  const { t, i18n } = useLingui();
  const { work, holds } = page;
  return (
    <Stack gap="sm" mb={holds.length > 0 || work.status === 'REVOKED' ? 'lg' : 0}>
      {work.status === 'REVOKED' && (
        <Alert
          color="cinnabar"
          icon={<IconAlertTriangle />}
          title={t`This registration was revoked`}
        >
          {work.revokedAt && (
            <>
              <Trans>It stays on record as it was, and it proves nothing any more.</Trans>{' '}
              <InstantText at={work.revokedAt} />
            </>
          )}
        </Alert>
      )}
      {holds.map((hold, index) => (
        <Alert
          key={index}
          color="cinnabar"
          icon={<IconAlertTriangle />}
          title={t`Some interests are held by ${i18n._(holdWords[hold.reason])}`}
        >
          <RightsText
            of={hold.rights}
            {...(isCategory(work.category) ? { category: work.category } : {})}
          />
          {' · '}
          <TerritoryText territory={hold.territory} />
          {' · '}
          <InstantText at={hold.placedAt} />
          <Text size="sm" mt={4}>
            <Trans>They cannot be licensed or transferred until the hold is lifted.</Trans>
          </Text>
        </Alert>
      ))}
    </Stack>
  );
}

/** How a decided dispute ended, as a state. */
function decided(decision: string | null | undefined): string | null {
  if (decision === 'UPHOLD') return 'UPHELD';
  return decision === 'DISMISS' ? 'DISMISSED' : null;
}

function Relations({ page }: { page: WorkPageView }) {
  const { t, i18n } = useLingui();
  const { relations } = page.work;
  if (relations.length === 0) return null;
  return (
    <Section title={t`Related works`}>
      <List>
        {relations.map(({ to, kind, number, title }) => (
          <List.Item key={to + kind}>
            {i18n._(relationWords[kind])}{' '}
            <AnchorLink to={workPage(to)}>
              <bdi>{title}</bdi>
            </AnchorLink>{' '}
            <Text span c="dimmed">
              {number}
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}

function Cases({ page }: { page: WorkPageView }) {
  const { t } = useLingui();
  const session = useSession();
  const cases = useQuery(casesQuery(page.work.id));
  const items = cases.data ?? [];
  return (
    <Section title={t`Disputes`}>
      {items.length === 0 ? (
        <Text c="dimmed">
          <Trans>No dispute about this work is on record.</Trans>
        </Text>
      ) : (
        <List>
          {items.map((each) => (
            <List.Item key={each.id}>
              <Group gap="xs">
                <AnchorLink to={casePage(each.id)}>
                  <InstantText at={each.filedAt} dayOnly />
                </AnchorLink>
                <StatusBadge status={decided(each.decision) ?? each.state} />
              </Group>
            </List.Item>
          ))}
        </List>
      )}
      {session.kind === 'member' && !page.isOwner && page.work.status === 'REGISTERED' && (
        <ButtonLink
          to={newCasePage}
          search={{ work: page.work.id }}
          variant="default"
          mt="md"
          size="xs"
        >
          <Trans>Dispute this registration</Trans>
        </ButtonLink>
      )}
    </Section>
  );
}

/** What the registration proves and what it does not, in words. */
export function WhatItProves({ weakened }: { weakened: boolean }) {
  const { t } = useLingui();
  return (
    <Section title={t`What this proves, and what it does not`}>
      <div className={classes.proves}>
        <div>
          <Text fw={600}>
            <Trans>It proves</Trans>
          </Text>
          <List size="sm" mt="xs" spacing={4}>
            <List.Item>
              <Trans>that files with exactly these digests existed on the effective date;</Trans>
            </List.Item>
            <List.Item>
              <Trans>who claimed them then, and what they stated under their responsibility;</Trans>
            </List.Item>
            <List.Item>
              <Trans>that nothing on this record was changed since without a trace.</Trans>
            </List.Item>
          </List>
        </div>
        <div>
          <Text fw={600}>
            <Trans>It does not prove</Trans>
          </Text>
          <List size="sm" mt="xs" spacing={4}>
            <List.Item>
              <Trans>who made the work: existence at a time is not authorship;</Trans>
            </List.Item>
            <List.Item>
              <Trans>that the statements are true: they stand until somebody refutes them;</Trans>
            </List.Item>
            <List.Item>
              <Trans>anything about a file that differs by even one byte.</Trans>
            </List.Item>
          </List>
        </div>
      </div>
      {weakened && (
        <Alert
          mt="lg"
          color="ochre"
          icon={<IconInfoCircle />}
          title={t`Registered long after its creation or publication`}
        >
          <Trans>
            Some laws presume the stated facts only when the registration comes soon after. Here the
            presumption is weaker; other evidence counts for more.
          </Trans>
        </Alert>
      )}
    </Section>
  );
}
