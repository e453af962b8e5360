import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { IconLayoutGrid, IconList, IconPlus, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { workPage } from '~/components/addresses';
import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { InstantText } from '~/components/facts';
import { ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';
import { StatusBadge } from '~/components/StatusBadge';
import { categories, categoryWords, isCategory } from '~/components/vocabulary';
import { WorkThumb } from '~/components/Work';

import classes from './OwnWorksPage.module.css';
import type { OwnWork } from './types';
import { ownWorksQuery } from './queries';

const route = getRouteApi('/works/my/works');

/** What the address asks for. */
interface Asked {
  q?: string | undefined;
  category?: string | undefined;
  status?: string | undefined;
}

/** Whether a work is among those that were asked for. */
function answers(work: OwnWork, asked: Asked): boolean {
  const words = asked.q?.toLocaleLowerCase() ?? '';
  return (
    `${work.title} ${work.number}`.toLocaleLowerCase().includes(words) &&
    (!asked.category || work.category === asked.category) &&
    (!asked.status || work.status === asked.status)
  );
}

export default function OwnWorksPage() {
  const { t } = useLingui();
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  const isFiltered = Boolean(asked.q ?? asked.category ?? asked.status);
  const works = useInfiniteQuery({
    ...ownWorksQuery,
    select: (data) => ({
      ...data,
      pages: data.pages.map((page) => ({
        ...page,
        items: page.items.filter((work) => answers(work, asked)),
      })),
    }),
  });
  const shared = {
    query: works,
    label: t`My works`,
    itemKey: (work: OwnWork) => work.id,
    counted: true,
    empty: (
      <EmptyState
        title={
          isFiltered ? t`None of your works matches this` : t`You have no registered works yet`
        }
        action={
          isFiltered ? (
            <Button variant="default" onClick={() => void navigate({ search: {} })}>
              <Trans>Show all</Trans>
            </Button>
          ) : (
            <ButtonLink to="/register">
              <Trans>Register works</Trans>
            </ButtonLink>
          )
        }
      >
        {!isFiltered && (
          <Trans>Drop a file: its fingerprints are computed here, and it stays with you.</Trans>
        )}
      </EmptyState>
    ),
  };
  return (
    <Page
      title={t`My works`}
      lead={t`Everything in which you hold title today.`}
      actions={
        <ButtonLink to="/register" leftSection={<IconPlus size={16} />}>
          <Trans>Register works</Trans>
        </ButtonLink>
      }
    >
      <Filters />
      {asked.view === 'list' ? (
        <DataList {...shared} row={(work) => <OwnRow work={work} />} />
      ) : (
        <DataList {...shared} card={(work) => <OwnCard work={work} />} />
      )}
    </Page>
  );
}

function Filters() {
  const { t, i18n } = useLingui();
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Group gap="sm" align="flex-end" mb="lg" className={classes.filters}>
      <TextInput
        type="search"
        label={t`Words`}
        placeholder={t`Title or number`}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        defaultValue={asked.q ?? ''}
        onChange={(event) => {
          const q = event.currentTarget.value || undefined;
          void navigate({ search: (before) => ({ ...before, q }), replace: true });
        }}
        className={classes.words}
      />
      <Select
        label={t`Category`}
        placeholder={t`All`}
        clearable
        value={asked.category ?? null}
        onChange={(value) =>
          void navigate({
            search: (before) => ({ ...before, category: isCategory(value) ? value : undefined }),
          })
        }
        data={categories.map((category) => ({
          value: category,
          label: i18n._(categoryWords[category].name),
        }))}
      />
      <Select
        label={t`Status`}
        placeholder={t`All`}
        clearable
        value={asked.status ?? null}
        onChange={(value) =>
          void navigate({
            search: (before) => ({
              ...before,
              status: value === 'REGISTERED' || value === 'REVOKED' ? value : undefined,
            }),
          })
        }
        data={[
          { value: 'REGISTERED', label: t`Registered` },
          { value: 'REVOKED', label: t`Revoked` },
        ]}
      />
      <SegmentedControl
        aria-label={t`View`}
        value={asked.view ?? 'grid'}
        onChange={(view) =>
          void navigate({
            search: (before) => ({ ...before, view: view === 'list' ? 'list' : undefined }),
          })
        }
        data={[
          { value: 'grid', label: <IconLayoutGrid size={17} aria-label={t`Grid`} /> },
          { value: 'list', label: <IconList size={17} aria-label={t`List`} /> },
        ]}
      />
    </Group>
  );
}

function useCategory(work: OwnWork): string {
  const { i18n } = useLingui();
  return isCategory(work.category) ? i18n._(categoryWords[work.category].name) : work.category;
}

function OwnBadges({ work }: { work: OwnWork }) {
  return (
    <Group gap={6}>
      {work.status === 'REVOKED' && <StatusBadge status="REVOKED" />}
      <StatusBadge status={work.visibility} />
    </Group>
  );
}

function OwnCard({ work }: { work: OwnWork }) {
  const category = useCategory(work);
  return (
    <article className={classes.card}>
      <WorkThumb work={work} />
      <div className={classes.body}>
        <h2 className={classes.title}>
          <Link to={workPage(work.id)} className={classes.link}>
            <bdi>{work.title}</bdi>
          </Link>
        </h2>
        <Text size="sm" c="dimmed">
          {category} · <InstantText at={work.registeredAt} dayOnly />
        </Text>
        <Text size="sm" c="dimmed" mb="sm">
          {work.number}
        </Text>
        <OwnBadges work={work} />
      </div>
    </article>
  );
}

function OwnRow({ work }: { work: OwnWork }) {
  const category = useCategory(work);
  return (
    <div className={classes.row}>
      <WorkThumb work={work} size="row" />
      <div className={classes.rowWords}>
        <Link to={workPage(work.id)} className={classes.link}>
          <bdi>{work.title}</bdi>
        </Link>
        <Text size="sm" c="dimmed">
          {work.number} · {category} · <InstantText at={work.registeredAt} dayOnly />
        </Text>
      </div>
      <OwnBadges work={work} />
    </div>
  );
}
