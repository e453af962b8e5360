import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { answer, api } from '~/api/client';
import { offerPage } from '~/components/addresses';
import { Page } from '~/components/Page';
import { ProblemNotice } from '~/components/ProblemNotice';
import { economicRights } from '~/components/vocabulary';

import { offerQuery } from './queries';
import { draftOf } from './terms/draft';
import { OfferBuilder } from './terms/OfferBuilder';

const route = getRouteApi('/market/offers/$offer/new-version');

export default function NewVersionPage() {
  const { t } = useLingui();
  const { offer: id } = route.useParams();
  const offer = useQuery(offerQuery(id));
  return (
    <Page
      title={t`Change the terms`}
      crumbs={[
        { label: t`My offers`, to: '/my/offers' },
        { label: offer.data?.workTitle ?? t`Offer`, to: offerPage(id) },
      ]}
      lead={t`A new version takes the place of the present one. Orders that were placed keep the version they were placed on.`}
    >
      {offer.isPending && <Skeleton height={420} />}
      <ProblemNotice error={offer.error} />
      {offer.data && (
        <OfferBuilder
          key={offer.data.version}
          work={offer.data.work}
          initial={draftOf(offer.data.terms, economicRights)}
          act={t`Publish version ${offer.data.version + 1}`}
          perform={(terms, header) =>
            answer(
              api.POST('/api/offers/{offer}/versions', {
                params: { path: { offer: id }, header },
                body: { terms },
              }),
            )
          }
        />
      )}
    </Page>
  );
}
