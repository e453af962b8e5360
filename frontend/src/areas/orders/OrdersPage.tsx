import { Trans, useLingui } from '@lingui/react/macro';
import { Group, SegmentedControl, Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import type { OrderItem, OrderState } from '~/api/trade';
import { orderPage } from '~/components/addresses';
import { DataList, type Column } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { InstantText, MoneyText } from '~/components/facts';
import { AnchorLink, ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { StatusBadge } from '~/components/StatusBadge';
import { statusWords } from '~/components/vocabulary';

import { ordersQuery, type Role } from './queries';
import { kindWords } from './words';

const route = getRouteApi('/orders/my/orders');

const states: readonly OrderState[] = [
  'PROPOSED',
  'ACCEPTED',
  'PLACED',
  'PAID',
  'COMPLETED',
  'CANCELLED',
  'REFUNDED',
];

export default function OrdersPage() {
  const { t, i18n } = useLingui();
  const { as = 'buyer', state } = route.useSearch();
  const navigate = route.useNavigate();
  const orders = useInfiniteQuery(ordersQuery(as, state));
  return (
    <Page
      title={t`Orders`}
      lead={t`Licences and titles that you buy or sell. Rights and money move together, or not at all.`}
      actions={
        <ButtonLink to="/my/statement" variant="default">
          <Trans>Account statement</Trans>
        </ButtonLink>
      }
    >
      <Group mb="lg" align="flex-end" justify="space-between">
        <SegmentedControl
          aria-label={t`In which part`}
          value={as}
          onChange={(value) =>
            void navigate({
              search: (before) => ({
                ...before,
                as: value === 'seller' || value === 'co-owner' ? value : undefined,
              }),
            })
          }
          data={[
            { value: 'buyer', label: t`I buy` },
            { value: 'seller', label: t`I sell` },
            { value: 'co-owner', label: t`I own a part` },
          ]}
        />
        <Select
          label={t`State`}
          placeholder={t`All`}
          clearable
          clearButtonProps={{ 'aria-label': t`Every state` }}
          value={state ?? null}
          onChange={(value) =>
            void navigate({
              search: (before) => ({
                ...before,
                state: states.find((each) => each === value),
              }),
            })
          }
          data={states.map((each) => ({ value: each, label: i18n._(statusWords[each].name) }))}
        />
      </Group>
      <DataList
        query={orders}
        label={t`Orders`}
        itemKey={(order) => order.id}
        columns={useColumns(as)}
        empty={
          <EmptyState
            title={state ? t`No order in this state` : t`No orders yet`}
            action={
              as === 'buyer' && (
                <ButtonLink to="/works">
                  <Trans>Search the register</Trans>
                </ButtonLink>
              )
            }
          >
            {as === 'buyer' ? (
              <Trans>What you order stands here, from the first step to the last.</Trans>
            ) : (
              <Trans>
                When somebody orders from you, or waits for your consent, it stands here.
              </Trans>
            )}
          </EmptyState>
        }
      />
    </Page>
  );
}

function useColumns(as: Role): Column<OrderItem>[] {
  const { t, i18n } = useLingui();
  return [
    {
      header: t`Work`,
      cell: (order) => (
        <AnchorLink to={orderPage(order.id)}>
          <bdi>{order.work.title}</bdi>
        </AnchorLink>
      ),
    },
    { header: t`What`, cell: ({ kind }) => i18n._(kindWords[kind]) },
    as === 'buyer'
      ? { header: t`Seller`, cell: ({ seller }) => <PartyName party={seller} /> }
      : { header: t`Buyer`, cell: ({ buyer }) => <PartyName party={buyer} /> },
    {
      header: t`State`,
      cell: ({ state, contested }) => (
        <Group gap={6}>
          <StatusBadge status={state} />
          {contested && <StatusBadge status="CONTESTED" />}
        </Group>
      ),
    },
    { header: t`Ordered`, cell: ({ placedAt }) => <InstantText at={placedAt} dayOnly /> },
    { header: t`Price`, align: 'right', cell: ({ price }) => <MoneyText money={price} /> },
  ];
}
