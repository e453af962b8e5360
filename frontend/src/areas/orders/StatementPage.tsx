import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Paper, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { useMember } from '~/api/session';
import { orderPage } from '~/components/addresses';
import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { InstantText, MoneyText } from '~/components/facts';
import { AnchorLink } from '~/components/links';
import { Page } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { ProblemNotice } from '~/components/ProblemNotice';

import classes from './orders.module.css';
import { balanceQuery, statementQuery } from './queries';
import { movementWords } from './words';

const route = getRouteApi('/orders/my/statement');
const currencies = ['CNY', 'EUR', 'USD', 'JPY'] as const;

export default function StatementPage() {
  const { t, i18n } = useLingui();
  const { acting } = useMember();
  const { currency = 'CNY' } = route.useSearch();
  const navigate = route.useNavigate();
  const lines = useInfiniteQuery(statementQuery(currency));
  const balance = useQuery(balanceQuery(currency));
  return (
    <Page
      title={t`Account statement`}
      crumbs={[{ label: t`Orders`, to: '/my/orders' }]}
      lead={<PartyName party={acting} />}
    >
      <Group justify="space-between" align="flex-end" mb="xl">
        <Paper>
          <Text size="sm" c="dimmed">
            <Trans>Balance</Trans>
          </Text>
          {balance.data ? (
            <span className={classes.balance}>
              <MoneyText money={balance.data} />
            </span>
          ) : balance.isError ? (
            <ProblemNotice error={balance.error} />
          ) : (
            <Skeleton height={38} width={180} />
          )}
        </Paper>
        <SegmentedControl
          aria-label={t`Currency`}
          value={currency}
          onChange={(value) => void navigate({ search: { currency: value } })}
          data={[...currencies]}
        />
      </Group>
      <DataList
        query={lines}
        label={t`Movements`}
        itemKey={(line) => line.act + line.kind + line.amount.amount}
        columns={[
          { header: t`When`, cell: ({ at }) => <InstantText at={at} /> },
          {
            header: t`What`,
            cell: ({ kind }) => {
              const words = movementWords[kind];
              return words ? i18n._(words) : kind;
            },
          },
          {
            header: t`Order`,
            cell: ({ order }) => (
              <AnchorLink to={orderPage(order)}>
                <Trans>Open the order</Trans>
              </AnchorLink>
            ),
          },
          {
            header: t`Amount`,
            align: 'right',
            cell: ({ amount }) => (
              <span className={amount.amount.startsWith('-') ? undefined : classes.in}>
                {!amount.amount.startsWith('-') && '+'}
                <MoneyText money={amount} />
              </span>
            ),
          },
          {
            header: t`Balance after it`,
            align: 'right',
            cell: ({ balance: after }) => <MoneyText money={after} />,
          },
        ]}
        empty={
          <EmptyState title={t`Nothing has moved in this currency`}>
            <Trans>
              Income from licences and sales, refunds and payouts are listed here, line by line.
            </Trans>
          </EmptyState>
        }
      />
    </Page>
  );
}
