import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { FormEvent } from 'react';

import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { Page } from '~/components/Page';
import { categories, categoryWords, isCategory } from '~/components/vocabulary';
import { WorkCard } from '~/components/Work';

import { searchQuery } from './queries';
import classes from './SearchPage.module.css';

const route = getRouteApi('/public/works');

export default function SearchPage() {
  const { t } = useLingui();
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  const works = useInfiniteQuery(
    searchQuery({ query: asked.q, category: asked.category, status: asked.status }),
  );
  const isFiltered = Object.values(asked).some(Boolean);
  return (
    <Page
      title={t`The register`}
      lead={t`Every public registration, newest first. Private works are not listed; a file can still be looked up on the verify page.`}
    >
      <Filters />
      <DataList
        query={works}
        label={t`Registered works`}
        itemKey={(work) => work.id}
        card={(work) => <WorkCard work={work} heading="h2" />}
        counted
        empty={
          <EmptyState
            title={isFiltered ? t`Nothing registered matches this` : t`Nothing is registered yet`}
            action={
              isFiltered && (
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  <Trans>Show everything</Trans>
                </Button>
              )
            }
          >
            {isFiltered ? (
              <Trans>
                Try fewer words, or another category. A title may also be registered in another
                script.
              </Trans>
            ) : (
              <Trans>As soon as a work is registered and public, it stands here.</Trans>
            )}
          </EmptyState>
        }
      />
    </Page>
  );
}

function Filters() {
  const { t, i18n } = useLingui();
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get('q');
    const q = typeof words === 'string' && words.trim() ? words.trim() : undefined;
    void navigate({ search: (before) => ({ ...before, q }) });
  };
  return (
    <form
      role="search"
      aria-label={t`Narrow the list`}
      onSubmit={search}
      className={classes.filters}
    >
      <TextInput
        // The field follows the address: another search from elsewhere starts it anew.
        key={asked.q ?? ''}
        name="q"
        type="search"
        label={t`Words`}
        placeholder={t`Title, author or registration number`}
        defaultValue={asked.q ?? ''}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        className={classes.words}
        autoComplete="off"
      />
      <Select
        label={t`Category`}
        placeholder={t`All`}
        clearable
        clearButtonProps={{ 'aria-label': t`All categories` }}
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
        clearButtonProps={{ 'aria-label': t`Every status` }}
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
      <Group align="flex-end">
        <Button type="submit">
          <Trans>Search</Trans>
        </Button>
      </Group>
    </form>
  );
}
