import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Paper, Stack, Tabs, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { TableOf } from '~/components/DataList';
import {
  DateText,
  InstantText,
  PeriodText,
  RightsText,
  ShareText,
  TerritoryText,
} from '~/components/facts';
import { Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { ProblemNotice } from '~/components/ProblemNotice';
import { isCategory, rightWords } from '~/components/vocabulary';

import type { TitleView } from '../types';
import { titleQuery } from '../queries';
import { instrumentWords } from '../words';
import { gathered, lanesOf, spanOf } from './lanes';
import { TitlePicture } from './TitlePicture';

const route = getRouteApi('/works/works/$work');

/** Who holds what, as a picture and in words, today or on another day. */
export function TitleSection({ work, category }: { work: string; category: string }) {
  const { t } = useLingui();
  const { asOf } = route.useSearch();
  const title = useQuery(titleQuery(work, asOf));
  return (
    <Section title={t`Title and rights`} aside={<AsOf />}>
      <ProblemNotice error={title.error} onRetry={() => void title.refetch()} />
      {title.data && <TitleTabs title={title.data} category={category} />}
    </Section>
  );
}

function AsOf() {
  const { t } = useLingui();
  const { asOf } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (day: string | undefined) =>
    void navigate({ search: { asOf: day }, resetScroll: false, replace: true });
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        key={asOf ?? ''}
        type="date"
        size="xs"
        label={t`As of`}
        defaultValue={asOf ?? ''}
        onChange={(event) => {
          const day = event.currentTarget.value;
          if (/^[12]\d{3}-/.test(day)) go(day);
        }}
      />
      {asOf && (
        <Button size="xs" variant="default" onClick={() => go(undefined)}>
          <Trans>Today</Trans>
        </Button>
      )}
    </Group>
  );
}

function TitleTabs({ title, category }: { title: TitleView; category: string }) {
  const { t } = useLingui();
  const known = isCategory(category) ? category : 'OTHER';
  if (title.interests.length === 0) {
    return (
      <Alert color="indigo" title={t`Nobody held title on this day`}>
        <Trans>The title begins later. Choose a later day.</Trans>
      </Alert>
    );
  }
  return (
    <Stack gap="lg">
      <Tabs defaultValue="picture" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="picture">
            <Trans>Picture</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="table">
            <Trans>Table</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="chain">
            <Trans>Chain of title</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="picture">
          <Paper>
            <TitlePicture title={title} category={known} today={title.knownAt.slice(0, 10)} />
          </Paper>
        </Tabs.Panel>
        <Tabs.Panel value="table">
          <TitleTables title={title} category={known} />
        </Tabs.Panel>
        <Tabs.Panel value="chain">
          <Chain title={title} />
        </Tabs.Panel>
      </Tabs>
      <Text size="sm" c="dimmed">
        <Trans>
          The moral rights (publication, attribution, revision, integrity) stay with the authors and
          never move. Rights that were not granted are the owners’.
        </Trans>
      </Text>
    </Stack>
  );
}

function TitleTables({
  title,
  category,
}: {
  title: TitleView;
  category: Parameters<typeof lanesOf>[1];
}) {
  const { t, i18n } = useLingui();
  const groups = gathered(lanesOf(title, category, spanOf(title, title.knownAt.slice(0, 10))));
  const rows = groups.flatMap(({ rights, lane }) =>
    lane.interests.map(({ interest }) => ({ rights, interest })),
  );
  const all = groups.length === 1;
  return (
    <Stack gap="xl">
      <TableOf
        label={t`Owners by right`}
        items={rows}
        itemKey={({ interest }) => interest.id}
        columns={[
          {
            header: t`Rights`,
            cell: ({ rights }) =>
              all
                ? t`All economic rights`
                : rights.map((right) => i18n._(rightWords[right].name)).join(', '),
          },
          { header: t`Owner`, cell: ({ interest }) => <PartyName party={interest.holder} /> },
          { header: t`Share`, cell: ({ interest }) => <ShareText share={interest.share} /> },
          {
            header: t`Territory`,
            cell: ({ interest }) => <TerritoryText territory={interest.territory} />,
          },
          { header: t`Period`, cell: ({ interest }) => <PeriodText period={interest.period} /> },
        ]}
      />
      {title.grants.length > 0 && (
        <TableOf
          label={t`Licences that burden the title`}
          items={title.grants.map((grant, index) => ({ grant, index }))}
          itemKey={({ index }) => String(index)}
          columns={[
            {
              header: t`Licence`,
              cell: ({ grant }) => grant.licenceNumber ?? t`Number not public`,
            },
            {
              header: t`Kind`,
              cell: ({ grant }) => (grant.exclusive ? t`Exclusive` : t`Non-exclusive`),
            },
            {
              header: t`Rights`,
              cell: ({ grant }) => <RightsText of={grant.rights} category={category} />,
            },
            {
              header: t`Territory`,
              cell: ({ grant }) => <TerritoryText territory={grant.territory} />,
            },
            { header: t`Period`, cell: ({ grant }) => <PeriodText period={grant.period} /> },
          ]}
        />
      )}
    </Stack>
  );
}

function Chain({ title }: { title: TitleView }) {
  const { t, i18n } = useLingui();
  return (
    <TableOf
      label={t`Instruments on record`}
      items={title.chain}
      itemKey={({ instrument }) => instrument}
      columns={[
        {
          header: t`Instrument`,
          cell: ({ kind }) => {
            const word = instrumentWords[kind];
            return word ? i18n._(word) : kind;
          },
        },
        {
          header: t`From whom`,
          cell: ({ from }) => (from ? <PartyName party={from} /> : '–'),
        },
        { header: t`To whom`, cell: ({ to }) => (to ? <PartyName party={to} /> : '–') },
        { header: t`Rights`, cell: ({ rights }) => <RightsText of={rights} category="OTHER" /> },
        { header: t`Share`, cell: ({ share }) => (share ? <ShareText share={share} /> : '–') },
        { header: t`Executed`, cell: ({ executedOn }) => <DateText day={executedOn} /> },
        { header: t`On record since`, cell: ({ recordedAt }) => <InstantText at={recordedAt} /> },
      ]}
    />
  );
}
