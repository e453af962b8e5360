import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import type { OrderPage as Order } from '~/api/trade';
import { useMember } from '~/api/session';
import { workPageQuery } from '~/areas/market/queries';
import { TermsSentence, TermsTable } from '~/areas/market/terms/TermsText';
import { WorkLine } from '~/areas/market/WorkLine';
import { licencePage, offerPage } from '~/components/addresses';
import {
  FactList,
  InstantText,
  MoneyText,
  RightsText,
  ShareText,
  TerritoryText,
} from '~/components/facts';
import { AnchorLink, ButtonLink } from '~/components/links';
import { MissingNotice } from '~/components/MissingNotice';
import { Page, Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { useHandedOver } from '~/components/ReceiptPanel';
import { StatusBadge } from '~/components/StatusBadge';
import { Timeline } from '~/components/Timeline';
import { isCategory, type Category } from '~/components/vocabulary';

import { NextStep } from './NextStep';
import classes from './orders.module.css';
import { orderQuery } from './queries';
import { SplitTable } from './SplitTable';
import { asTerms } from './terms';
import { kindWords, stepWords } from './words';

const route = getRouteApi('/orders/orders/$order');

export default function OrderPage() {
  const { t } = useLingui();
  const { order: id } = route.useParams();
  const order = useQuery(orderQuery(id));
  if (order.isPending) {
    return (
      <Page title={t`Order`}>
        <Skeleton height={320} aria-label={t`Loading the order`} />
      </Page>
    );
  }
  if (order.isError) {
    return (
      <Page title={t`Order`}>
        <MissingNotice error={order.error} onRetry={() => void order.refetch()} />
      </Page>
    );
  }
  return <OrderOf order={order.data} />;
}

function OrderOf({ order }: { order: Order }) {
  const { t, i18n } = useLingui();
  const { acting } = useMember();
  const [receipt, hand] = useHandedOver();
  const work = useQuery(workPageQuery(order.work.id));
  const found = work.data?.work.category;
  const category: Category | undefined = isCategory(found) ? found : undefined;
  const kind = i18n._(kindWords[order.kind]);
  return (
    <Page
      title={t`${kind}: ${order.work.title}`}
      crumbs={[{ label: t`Orders`, to: '/my/orders' }]}
      lead={
        <Group gap="sm">
          <StatusBadge status={order.state} />
          {order.contested && <StatusBadge status="CONTESTED" />}
          <WorkLine work={order.work} />
        </Group>
      }
    >
      <div className={classes.split}>
        <div>
          <Stack gap="lg">
            <Paper className={classes.next} role="region" aria-label={t`What happens next`}>
              <NextStep order={order} acting={acting} onReceipt={hand} />
            </Paper>
            {receipt}
            {order.kind === 'LICENCE' ? (
              <TermsSentence terms={asTerms(order.terms)} {...(category ? { category } : {})} />
            ) : (
              <Transferred order={order} {...(category ? { category } : {})} />
            )}
          </Stack>
          <Section title={t`The money, to the last cent`}>
            <SplitTable order={order} />
          </Section>
          {order.kind === 'LICENCE' && (
            <Section title={t`The terms, point by point`}>
              <TermsTable
                terms={asTerms(order.terms)}
                {...(category ? { category } : {})}
                withPrice={false}
              />
            </Section>
          )}
        </div>
        <Stack className={classes.aside}>
          <Paper>
            <Parties order={order} />
          </Paper>
          <Paper>
            <Text fw={600} mb="md">
              <Trans>What happened</Trans>
            </Text>
            <Timeline
              label={t`Timeline`}
              happenings={order.timeline.map(({ what, at, by, act }) => ({
                key: act + what,
                at,
                what: i18n._(stepWords[what]),
                more: by ? <PartyName party={by} /> : t`the register, by itself`,
                sealed: true,
              }))}
            />
          </Paper>
          <Complaint order={order} />
        </Stack>
      </div>
    </Page>
  );
}

function Parties({ order }: { order: Order }) {
  const { t } = useLingui();
  return (
    <Stack gap="xs">
      <FactList
        facts={[
          [t`Buyer`, <PartyName key="buyer" party={order.buyer} />],
          [t`Seller`, <PartyName key="seller" party={order.seller} />],
          [t`Ordered`, <InstantText key="at" at={order.placedAt} />],
          order.paidAt ? [t`Paid`, <InstantText key="paid" at={order.paidAt} />] : null,
          order.inspectionEnds && order.state === 'PAID'
            ? [t`Released on`, <InstantText key="ends" at={order.inspectionEnds} />]
            : null,
        ]}
      />
      {order.licence && (
        <ButtonLink to={licencePage(order.licence)} variant="default" size="xs">
          <Trans>Licence {order.licenceNumber ?? ''}</Trans>
        </ButtonLink>
      )}
      {order.offer && (
        <AnchorLink to={offerPage(order.offer)} size="sm">
          <Trans>The offer, version {order.offerVersion ?? 1}</Trans>
        </AnchorLink>
      )}
    </Stack>
  );
}

function Transferred({ order, category }: { order: Order; category?: Category }) {
  const { t } = useLingui();
  return (
    <FactList
      facts={[
        [
          t`What moves`,
          <RightsText key="rights" of={order.terms.rights} {...(category ? { category } : {})} />,
        ],
        [t`Share`, order.terms.share ? <ShareText key="share" share={order.terms.share} /> : null],
        [t`Where`, <TerritoryText key="where" territory={order.terms.territory} />],
        [t`Price`, <MoneyText key="price" money={order.price} />],
        order.missingConsents.length > 0
          ? [
              t`Consents awaited`,
              <Stack key="consents" gap={4}>
                {order.missingConsents.map((party) => (
                  <PartyName key={party.id} party={party} />
                ))}
              </Stack>,
            ]
          : null,
      ]}
    />
  );
}

/** The way to a dispute about an order whose money can still go back. */
function Complaint({ order }: { order: Order }) {
  const { t } = useLingui();
  const { acting } = useMember();
  const isSide = [order.buyer.id, order.seller.id].includes(acting.id);
  if (order.contested) {
    return (
      <Alert color="cinnabar" title={t`A dispute is open about this order`}>
        <AnchorLink to="/my/cases">
          <Trans>See my disputes</Trans>
        </AnchorLink>
      </Alert>
    );
  }
  if (order.state !== 'PAID' || !isSide) return null;
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        Something is wrong with it?{' '}
        <AnchorLink to="/cases/new" search={{ work: order.work.id, order: order.id }}>
          File a dispute
        </AnchorLink>{' '}
        while the money is in escrow.
      </Trans>
    </Text>
  );
}
