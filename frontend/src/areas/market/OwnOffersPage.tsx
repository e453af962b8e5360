import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';

import type { OfferPage } from '~/api/trade';
import { offerPage, ownWorksPage } from '~/components/addresses';
import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { InstantText, MoneyText } from '~/components/facts';
import { AnchorLink, ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';
import { StatusBadge } from '~/components/StatusBadge';

import classes from './market.module.css';
import { ownOffersQuery } from './queries';
import { termsInSentences } from './terms/sentence';

export default function OwnOffersPage() {
  const { t } = useLingui();
  const offers = useInfiniteQuery(ownOffersQuery);
  return (
    <Page
      title={t`My offers`}
      lead={t`Licences that you offer. Each change of terms is a new version; whoever ordered before keeps the old one.`}
      actions={
        <ButtonLink to={ownWorksPage} variant="default">
          <Trans>Offer a licence of a work</Trans>
        </ButtonLink>
      }
    >
      <DataList
        query={offers}
        label={t`My offers`}
        itemKey={(offer) => offer.id}
        columns={[
          {
            header: t`Work`,
            cell: (offer) => (
              <AnchorLink to={offerPage(offer.id)}>
                <bdi>{offer.workTitle}</bdi>
              </AnchorLink>
            ),
          },
          { header: t`Terms`, cell: (offer) => <Grant offer={offer} /> },
          {
            header: t`Price`,
            align: 'right',
            cell: (offer) => <MoneyText money={offer.terms.price} />,
          },
          { header: t`State`, cell: (offer) => <StatusBadge status={offer.state} /> },
          {
            header: t`Version`,
            align: 'right',
            cell: (offer) => (
              <span className={classes.whole}>
                {offer.version} · <InstantText at={offer.publishedAt} dayOnly />
              </span>
            ),
          },
        ]}
        empty={
          <EmptyState
            title={t`You offer no licence yet`}
            action={
              <ButtonLink to={ownWorksPage}>
                <Trans>Choose one of my works</Trans>
              </ButtonLink>
            }
          >
            <Trans>
              Say what may be done with a work, where, how long and for how much. The register
              allows only what your title covers.
            </Trans>
          </EmptyState>
        }
      />
    </Page>
  );
}

function Grant({ offer }: { offer: OfferPage }) {
  const { i18n } = useLingui();
  return (
    <Text component="span" size="sm" lineClamp={2}>
      {termsInSentences(offer.terms, i18n)[0]}
    </Text>
  );
}
