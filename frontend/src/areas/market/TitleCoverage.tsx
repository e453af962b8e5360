import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import type { TitleInterest } from '~/api/trade';
import { TableOf } from '~/components/DataList';
import { PeriodText, RightsText, ShareText, TerritoryText } from '~/components/facts';
import { PartyName } from '~/components/PartyName';

import { titleQuery } from './queries';
import { isHeld } from './title';

interface Row {
  key: string;
  rights: string[];
  interest: TitleInterest;
}

/** Rights that the same party holds alike stand in one row. */
function gathered(interests: readonly TitleInterest[]): Row[] {
  const rows = new Map<string, Row>();
  for (const interest of interests) {
    const { holder, territory, period, share } = interest;
    const key = [holder.id, territory, period.from, period.until, share].join(' ');
    const row = rows.get(key);
    if (row) row.rights.push(interest.right);
    else rows.set(key, { key, rights: [interest.right], interest });
  }
  return [...rows.values()];
}

/** Who holds the rights that are granted, in which shares, and whether a hold stands on them. */
export function TitleCoverage({
  work,
  rights,
  licensors,
  exclusive,
}: {
  work: string;
  rights: readonly string[];
  licensors: readonly string[];
  exclusive: boolean;
}) {
  const { t } = useLingui();
  const title = useQuery(titleQuery(work));
  if (title.isPending) return <Skeleton height={120} />;
  if (!title.data) {
    return (
      <Text c="dimmed">
        <Trans>
          The title of this work is not public. The register checked it when the offer was
          published, and checks it again with every order.
        </Trans>
      </Text>
    );
  }
  const rows = gathered(title.data.interests.filter(({ right }) => rights.includes(right)));
  return (
    <>
      {isHeld(rights, title.data) && (
        <Alert color="cinnabar" mb="md" title={t`A dispute holds some of these rights`}>
          <Trans>No licence of them can be granted until it is decided.</Trans>
        </Alert>
      )}
      <TableOf
        label={t`Holders of these rights`}
        items={rows}
        itemKey={({ key }) => key}
        columns={[
          { header: t`Holder`, cell: ({ interest }) => <PartyName party={interest.holder} /> },
          { header: t`Rights`, cell: (row) => <RightsText of={row.rights} /> },
          {
            header: t`Where and when`,
            cell: ({ interest }) => (
              <Stack gap={0}>
                <TerritoryText territory={interest.territory} />
                <PeriodText period={interest.period} />
              </Stack>
            ),
          },
          {
            header: t`Share`,
            align: 'right',
            cell: ({ interest }) => <ShareText share={interest.share} />,
          },
        ]}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {rows.every(({ interest }) => licensors.includes(interest.holder.id)) ? (
          <Trans>Every holder of these rights is among the licensors.</Trans>
        ) : exclusive ? (
          <Trans>An exclusive licence needs the consent of every holder.</Trans>
        ) : (
          <Trans>
            A licence that is not exclusive may be granted by one co-owner; the others get their
            shares of the price.
          </Trans>
        )}
      </Text>
    </>
  );
}
