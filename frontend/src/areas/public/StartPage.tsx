import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';

import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { AnchorLink, ButtonLink } from '~/components/links';
import { Section, useDocumentTitle } from '~/components/Page';
import { WorkCard } from '~/components/Work';

import { searchQuery, statisticsQuery } from './queries';
import classes from './StartPage.module.css';

export default function StartPage() {
  const { t } = useLingui();
  useDocumentTitle('Colophon');
  const latest = useInfiniteQuery(searchQuery({}, 8));
  return (
    <div className={classes.page}>
      <section className={classes.opening}>
        <Title order={1} className={classes.title}>
          <Trans>The record at the end of the scroll, for any work</Trans>
        </Title>
        <p className={classes.lead}>
          <Trans>
            Register what you made in a minute; your file can stay on your machine. License it and
            sell it with the money in escrow. Every act is written into a log that anybody can check
            without trusting us.
          </Trans>
        </p>
        <SearchForm />
        <div className={classes.acts}>
          <ButtonLink to="/verify" variant="default">
            <Trans>Is this file registered?</Trans>
          </ButtonLink>
          <ButtonLink to="/sign-up" variant="subtle">
            <Trans>Register a work</Trans>
          </ButtonLink>
        </div>
      </section>
      <Figures />
      <Section
        title={t`Latest registrations`}
        aside={
          <AnchorLink to="/works" size="sm">
            <Trans>The whole register</Trans>
          </AnchorLink>
        }
      >
        <DataList
          query={{ ...latest, hasNextPage: false }}
          label={t`Latest registrations`}
          itemKey={(work) => work.id}
          card={(work) => <WorkCard work={work} />}
          empty={
            <EmptyState
              title={t`The first page of this register is still blank`}
              action={
                <ButtonLink to="/sign-up">
                  <Trans>Register the first work</Trans>
                </ButtonLink>
              }
            >
              <Trans>As soon as a work is registered and public, it stands here.</Trans>
            </EmptyState>
          }
        />
      </Section>
    </div>
  );
}

function SearchForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get('q');
    void navigate({
      to: '/works',
      search: typeof words === 'string' && words.trim() ? { q: words.trim() } : {},
    });
  };
  return (
    <form className={classes.search} onSubmit={search}>
      <TextInput
        name="q"
        type="search"
        size="md"
        aria-label={t`Search by title, author or registration number`}
        placeholder={t`Title, author or registration number`}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        autoComplete="off"
        flex={1}
      />
      <Button type="submit" size="md">
        <Trans>Search</Trans>
      </Button>
    </form>
  );
}

function Figures() {
  const { t, i18n } = useLingui();
  const { data } = useQuery(statisticsQuery);
  const figures = [
    [t`works registered`, data?.works],
    [t`licences granted`, data?.licences],
    [t`titles transferred`, data?.transfers],
    [t`entries in the log`, data?.logSize],
  ] as const;
  return (
    <dl className={classes.figures} aria-label={t`The register in figures`}>
      {figures.map(([label, figure]) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>{figure === undefined ? '–' : figure.toLocaleString(i18n.locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
