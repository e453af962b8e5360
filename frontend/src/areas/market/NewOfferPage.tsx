import { useLingui } from '@lingui/react/macro';
import { Box } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';

import { answer, api } from '~/api/client';
import { Page } from '~/components/Page';

import { firstDraft } from './terms/draft';
import { OfferBuilder } from './terms/OfferBuilder';
import { WorkChooser } from './WorkChooser';

const route = getRouteApi('/market/offers/new');

export default function NewOfferPage() {
  const { t } = useLingui();
  const { work } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t`Offer a licence`}
      crumbs={[{ label: t`My offers`, to: '/my/offers' }]}
      lead={t`Write the terms once; whoever accepts them gets the licence at once, and the money is in escrow first.`}
    >
      <Box maw={680} mb="xl">
        <WorkChooser
          value={work}
          onChange={(chosen) => void navigate({ search: { work: chosen } })}
        />
      </Box>
      {work && (
        <OfferBuilder
          key={work}
          work={work}
          initial={firstDraft}
          act={t`Publish the offer`}
          perform={(terms, header) =>
            answer(api.POST('/api/offers', { params: { header }, body: { work, terms } }))
          }
        />
      )}
    </Page>
  );
}
