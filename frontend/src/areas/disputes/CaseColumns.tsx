import { useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';

import { casePage } from '~/components/addresses';
import type { Column } from '~/components/DataList';
import { InstantText } from '~/components/facts';
import { AnchorLink } from '~/components/links';
import { PartyName } from '~/components/PartyName';
import { StatusBadge } from '~/components/StatusBadge';

import { Clock } from './Clock';
import { awaitedOf } from './clocks';
import type { CaseItem } from '~/api/trade';
import { groundWords } from './words';

/** The columns of a list of cases: both sides, or only the other one. */
export function useCaseColumns(sides: 'complainant' | 'respondent' | 'both'): Column<CaseItem>[] {
  const { t, i18n } = useLingui();
  const complainant: Column<CaseItem> = {
    header: t`Complainant`,
    cell: (dispute) => <PartyName party={dispute.complainant} />,
  };
  const respondent: Column<CaseItem> = {
    header: t`Respondent`,
    cell: (dispute) => <PartyName party={dispute.respondent} />,
  };
  return [
    {
      header: t`Work`,
      cell: (dispute) => (
        <AnchorLink to={casePage(dispute.id)}>
          <bdi>{dispute.work.title}</bdi>
        </AnchorLink>
      ),
    },
    { header: t`Ground`, cell: ({ ground }) => i18n._(groundWords[ground].name) },
    ...(sides === 'respondent' ? [] : [complainant]),
    ...(sides === 'complainant' ? [] : [respondent]),
    {
      header: t`State`,
      cell: ({ state, decision, overdue }) => (
        <Group gap={6}>
          <StatusBadge
            status={decision === 'DISMISS' ? 'DISMISSED' : decision === 'UPHOLD' ? 'UPHELD' : state}
          />
          {overdue && (
            <Text component="span" size="sm" c="var(--mantine-color-error)">
              {t`overdue`}
            </Text>
          )}
        </Group>
      ),
    },
    {
      header: t`Clock`,
      cell: (dispute) => {
        const awaited = awaitedOf(dispute);
        return awaited ? <Clock due={awaited.due} /> : '–';
      },
    },
    { header: t`Filed on`, cell: ({ filedAt }) => <InstantText at={filedAt} dayOnly /> },
  ];
}
