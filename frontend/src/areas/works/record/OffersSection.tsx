import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Paper, SimpleGrid, Text, Title } from '@mantine/core';

import { offerPage } from '~/components/addresses';
import { DateText, MoneyText, RightsText, TerritoryText } from '~/components/facts';
import { ButtonLink } from '~/components/links';
import { Section } from '~/components/Page';
import { StatusBadge } from '~/components/StatusBadge';
import { isCategory } from '~/components/vocabulary';

import type { PublicOffer } from '../types';

/** The licences that stand on offer, each leading to where it is bought. */
export function OffersSection({
  offers,
  category,
}: {
  offers: readonly PublicOffer[];
  category: string;
}) {
  const { t } = useLingui();
  if (offers.length === 0) return null;
  return (
    <Section title={t`Licences on offer`}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {offers.map((offer) => (
          <OfferPanel key={offer.id} offer={offer} category={category} />
        ))}
      </SimpleGrid>
    </Section>
  );
}

function OfferPanel({ offer, category }: { offer: PublicOffer; category: string }) {
  const { t } = useLingui();
  const { terms } = offer;
  const months = terms.months ?? 0;
  return (
    <Paper>
      <Group justify="space-between" align="baseline" mb="xs">
        <Title order={3} fz="1.4rem">
          <MoneyText money={terms.price} />
        </Title>
        {!offer.isOpen && <StatusBadge status={offer.state} />}
      </Group>
      <Text fw={600}>
        {terms.exclusive ? t`Exclusive licence` : t`Non-exclusive licence`}
        {' · '}
        {terms.until ? (
          <>
            {t`until`} <DateText day={terms.until} />
          </>
        ) : (
          t`${months} months`
        )}
        {' · '}
        <TerritoryText territory={terms.territory} />
      </Text>
      <Text size="sm" c="dimmed" mt={4}>
        <RightsText of={terms.rights} {...(isCategory(category) ? { category } : {})} />
      </Text>
      <ButtonLink to={offerPage(offer.id)} mt="md" variant={offer.isOpen ? 'filled' : 'default'}>
        {offer.isOpen ? <Trans>See the terms and license it</Trans> : <Trans>See the terms</Trans>}
      </ButtonLink>
    </Paper>
  );
}
