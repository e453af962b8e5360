import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Badge, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';

import type { LicencePage } from '~/api/trade';
import { licencePage } from '~/components/addresses';
import { DataList, type Column } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { DateText, MoneyText, TerritoryText } from '~/components/facts';
import { AnchorLink, ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { StatusBadge } from '~/components/StatusBadge';

import { daysLeft } from './expiry';
import classes from './market.module.css';
import { licencesQuery } from './queries';
import { rightsInWords } from './terms/sentence';

const route = getRouteApi('/market/my/licences');

export default function LicencesPage() {
  const { t } = useLingui();
  const { as = 'licensee' } = route.useSearch();
  const navigate = route.useNavigate();
  const licences = useInfiniteQuery(licencesQuery(as));
  const columns = useColumns(as);
  return (
    <Page
      title={t`Licences`}
      lead={
        as === 'licensee'
          ? t`What you may use, where and until when.`
          : t`What you have allowed others.`
      }
    >
      <SegmentedControl
        mb="lg"
        aria-label={t`Which licences`}
        value={as}
        onChange={(value) =>
          void navigate({ search: value === 'licensor' ? { as: 'licensor' } : {} })
        }
        data={[
          { value: 'licensee', label: t`Licensed to me` },
          { value: 'licensor', label: t`Granted by me` },
        ]}
      />
      <DataList
        query={licences}
        label={t`Licences`}
        itemKey={(licence) => licence.id}
        columns={columns}
        empty={
          as === 'licensee' ? (
            <EmptyState
              title={t`You hold no licence yet`}
              action={
                <ButtonLink to="/works">
                  <Trans>Search the register</Trans>
                </ButtonLink>
              }
            >
              <Trans>A licence that you buy stands here, with its file and its terms.</Trans>
            </EmptyState>
          ) : (
            <EmptyState
              title={t`You have granted no licence yet`}
              action={
                <ButtonLink to="/my/offers">
                  <Trans>My offers</Trans>
                </ButtonLink>
              }
            />
          )
        }
      />
    </Page>
  );
}

function useColumns(as: 'licensee' | 'licensor'): Column<LicencePage>[] {
  const { t, i18n } = useLingui();
  return [
    {
      header: t`Licence`,
      cell: (licence) => (
        <Stack gap={2}>
          <AnchorLink to={licencePage(licence.id)}>
            <bdi>{licence.workTitle}</bdi>
          </AnchorLink>
          <Text component="span" size="sm" c="dimmed" className={classes.number}>
            {licence.number}
          </Text>
        </Stack>
      ),
    },
    as === 'licensee'
      ? {
          header: t`Granted by`,
          cell: ({ licensors }) => (
            <Stack gap={2}>
              {licensors.map((party) => (
                <PartyName key={party.id} party={party} />
              ))}
            </Stack>
          ),
        }
      : { header: t`Licensed to`, cell: ({ licensee }) => <PartyName party={licensee} /> },
    {
      header: t`What and where`,
      cell: ({ terms }) => (
        <Text component="span" size="sm">
          {rightsInWords(terms.rights, i18n)} · <TerritoryText territory={terms.territory} />
          {terms.exclusive && <> · {t`exclusive`}</>}
        </Text>
      ),
    },
    { header: t`Until when`, cell: (licence) => <Lasting licence={licence} /> },
    {
      header: t`Price`,
      align: 'right',
      cell: ({ terms }) => <MoneyText money={terms.price} />,
    },
    { header: t`State`, cell: ({ state }) => <StatusBadge status={state} /> },
  ];
}

function Lasting({ licence }: { licence: LicencePage }) {
  const { t } = useLingui();
  const [now] = useState(() => Date.now());
  const left = daysLeft(licence, now);
  return (
    <Group gap={6}>
      {licence.period.until ? <DateText day={licence.period.until} /> : t`no end`}
      {left !== null && (
        <Badge color="ochre" variant="light" radius="xs" tt="none">
          <Plural value={left} _0="ends today" one="# day left" other="# days left" />
        </Badge>
      )}
    </Group>
  );
}
