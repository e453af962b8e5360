import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Box, Radio, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import type { Recorded, TitlePage } from '~/api/trade';
import { Problem } from '~/api/problem';
import { useMember, type Party } from '~/api/session';
import { OwnTitle, type Titled } from '~/areas/market/OwnTitle';
import { rightsInWords, territoryInWords } from '~/areas/market/terms/sentence';
import { coHolders, isHeld, rightsHeldBy, shareHeldBy } from '~/areas/market/title';
import { WorkChooser } from '~/areas/market/WorkChooser';
import { ActButton } from '~/components/ActButton';
import { orderPage, workPage } from '~/components/addresses';
import { ShareText } from '~/components/facts';
import { MoneyInput, ShareInput } from '~/components/inputs';
import { InterestPicker } from '~/components/InterestPicker';
import { ButtonLink } from '~/components/links';
import { writeMoney, type Money } from '~/components/money';
import { Page, Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { PartyPicker } from '~/components/PartyPicker';
import { ReceiptPanel } from '~/components/ReceiptPanel';
import { parseShare } from '~/components/share';
import type { Category, Right } from '~/components/vocabulary';

const route = getRouteApi('/orders/transfers/new');

export default function NewTransferPage() {
  const { t } = useLingui();
  const { work } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t`Transfer title`}
      width="reading"
      crumbs={[{ label: t`Orders`, to: '/my/orders' }]}
      lead={t`Sell or give away ownership itself. A licence lets others use a work; a transfer makes it theirs.`}
    >
      <Box mb="xl">
        <WorkChooser
          value={work}
          onChange={(chosen) => void navigate({ search: { work: chosen } })}
        />
      </Box>
      {work && (
        <OwnTitle key={work} work={work} refusal={t`This work cannot be transferred from here`}>
          {(titled) => <TransferForm {...titled} />}
        </OwnTitle>
      )}
    </Page>
  );
}

interface Draft {
  buyer: Party | null;
  rights: Right[];
  territory: string;
  share: string;
  way: 'sale' | 'gift';
  price: Money | null;
}

/** What goes to the register; a gift is recorded at once, a sale when it is paid. */
interface Meant {
  way: 'sale' | 'gift';
  buyer: string;
  rights: Right[];
  territory: string;
  share: string;
  price: Money | null;
}

async function performed(
  work: string,
  meant: Meant,
  header: { 'Idempotency-Key': string },
): Promise<Recorded<{ order: string | null }>> {
  const { buyer, rights, territory, share, price } = meant;
  if (meant.way === 'sale' && price) {
    const { result, receipt } = await answer(
      api.POST('/api/transfers', {
        params: { header },
        body: { work, buyer, rights, territory, share, price },
      }),
    );
    return { result: { order: result.id }, receipt };
  }
  const { receipt } = await answer(
    api.POST('/api/works/{work}/assignments', {
      params: { path: { work }, header },
      body: { to: buyer, rights, territory, period: null, share },
    }),
  );
  return { result: { order: null }, receipt };
}

function TransferForm({ page, title, category }: Titled) {
  const { t } = useLingui();
  const { acting } = useMember();
  const available = rightsHeldBy(acting.id, title);
  const [draft, setDraft] = useState<Draft>({
    buyer: null,
    rights: available,
    territory: 'WORLD',
    share: '',
    way: 'sale',
    price: null,
  });
  const put = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const transfer = useRecordedAct((meant: Meant, header) => performed(page.work.id, meant, header));
  const fields = transfer.error instanceof Problem ? transfer.error.byField() : {};
  const others = coHolders(acting.id, draft.rights, title);
  if (transfer.data) {
    const { order } = transfer.data.result;
    return (
      <Stack>
        <ReceiptPanel
          receipt={transfer.data.receipt}
          title={order ? t`The transfer is proposed` : t`The transfer is recorded`}
        />
        {order ? (
          <ButtonLink to={orderPage(order)}>
            <Trans>Follow the order</Trans>
          </ButtonLink>
        ) : (
          <ButtonLink to={workPage(page.work.id)}>
            <Trans>See the title</Trans>
          </ButtonLink>
        )}
      </Stack>
    );
  }
  const meant = meantBy(draft);
  return (
    <>
      {isHeld(draft.rights, title) && (
        <Alert color="cinnabar" mb="lg" title={t`A dispute holds some of these rights`}>
          <Trans>They cannot move until it is decided; choose others, or wait.</Trans>
        </Alert>
      )}
      <PartyPicker
        label={t`To whom`}
        required
        value={draft.buyer}
        onChange={(buyer) => put({ buyer })}
        without={[acting.id]}
        error={fields['buyer'] ?? fields['to']}
      />
      <Section title={t`What moves`}>
        <Stack gap="lg">
          <InterestPicker
            category={category}
            available={available}
            rights={draft.rights}
            territory={draft.territory}
            onChange={put}
            error={(field) => fields[field]}
          />
          <ShareInput
            label={t`Share of the whole`}
            description={<Held title={title} rights={draft.rights} territory={draft.territory} />}
            value={draft.share}
            onChange={(share) => put({ share })}
            error={fields['share']}
            required
          />
        </Stack>
      </Section>
      <Section title={t`For what`}>
        <Stack gap="md">
          <Radio.Group
            aria-label={t`For what`}
            value={draft.way}
            onChange={(way) => put({ way: way === 'gift' ? 'gift' : 'sale' })}
          >
            <Stack gap="sm">
              <Radio
                value="sale"
                label={t`At a price`}
                description={t`The buyer accepts and pays into escrow; title and money move in one act.`}
              />
              <Radio
                value="gift"
                label={t`Free of charge`}
                description={t`The share moves at once. There is no step in between.`}
              />
            </Stack>
          </Radio.Group>
          {draft.way === 'sale' && (
            <MoneyInput
              label={t`Price`}
              required
              value={draft.price}
              onChange={(price) => put({ price })}
              error={fields['price']}
            />
          )}
        </Stack>
      </Section>
      <Section title={t`Before you sign`}>
        <Stack>
          {others.length > 0 && (
            <Alert color="ochre" title={t`Needs the consent of every co-owner`}>
              <Stack gap={4}>
                {others.map((party) => (
                  <PartyName key={party.id} party={party} />
                ))}
              </Stack>
            </Alert>
          )}
          <Alert color="cinnabar" title={t`A transfer cannot be undone`}>
            <Trans>
              Once it is recorded the share is the new owner's. Only they could transfer it back.
              The author's moral rights stay with the author. Licences that were granted go on.
            </Trans>
          </Alert>
          <ActButton
            label={draft.way === 'sale' ? t`Propose the transfer` : t`Transfer now`}
            title={draft.way === 'sale' ? t`Propose the transfer` : t`Transfer now, free of charge`}
            act={draft.way === 'sale' ? t`Propose` : t`Transfer`}
            sends={transfer}
            content={meant}
            whyNot={
              meant ? undefined : t`Name the buyer, the rights, the share and the price first.`
            }
            danger={draft.way === 'gift'}
            hasFieldsAround
          >
            {draft.buyer && (
              <Summary
                draft={draft}
                buyer={draft.buyer}
                title={page.work.title}
                category={category}
              />
            )}
          </ActButton>
        </Stack>
      </Section>
    </>
  );
}

/** What the draft would have the register do; null while something is missing. */
function meantBy(draft: Draft): Meant | null {
  const { buyer, ...rest } = draft;
  const isPriced =
    draft.way === 'gift' || (draft.price !== null && !/^0+$/.test(draft.price.amount));
  const isComplete =
    draft.rights.length > 0 &&
    draft.territory !== '' &&
    parseShare(draft.share) !== null &&
    isPriced;
  return buyer && isComplete ? { ...rest, buyer: buyer.id } : null;
}

function Held({
  title,
  rights,
  territory,
}: {
  title: TitlePage;
  rights: readonly Right[];
  territory: string;
}) {
  const { acting } = useMember();
  const [first] = rights;
  if (!first) return null;
  const held = shareHeldBy(acting.id, first, territory, title);
  if (held === '0') return <Trans>You hold no share of it there.</Trans>;
  return (
    <Trans>
      You hold <ShareText share={held} />. Write the share of the whole work that moves, such as
      1/2.
    </Trans>
  );
}

function Summary({
  draft,
  buyer,
  title,
  category,
}: {
  draft: Draft;
  buyer: Party;
  title: string;
  category: Category;
}) {
  const { i18n } = useLingui();
  const rights = rightsInWords(draft.rights, i18n, category);
  const where = territoryInWords(draft.territory, i18n);
  const price = draft.price ? writeMoney(draft.price, i18n.locale) : '';
  const { share } = draft;
  return (
    <Stack gap="sm">
      <Text>
        {draft.way === 'sale' ? (
          <Trans>
            You offer {buyer.name} a share of {share} in “{title}” ({rights}, {where}) for {price}.
          </Trans>
        ) : (
          <Trans>
            You give {buyer.name} a share of {share} in “{title}” ({rights}, {where}), now and for
            nothing.
          </Trans>
        )}
      </Text>
      <Text fw={600}>
        {draft.way === 'sale' ? (
          <Trans>Once the buyer has accepted and paid it cannot be undone.</Trans>
        ) : (
          <Trans>This cannot be undone.</Trans>
        )}
      </Text>
    </Stack>
  );
}
