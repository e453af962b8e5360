import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Box, List, Radio, Select, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import { Problem } from '~/api/problem';
import type { components } from '~/api/schema';
import { useMember, type Party } from '~/api/session';
import type { Ground, PublicWorkPage, TitlePage } from '~/api/trade';
import { titleQuery, workPageQuery } from '~/areas/market/queries';
import { rightsInWords, territoryInWords } from '~/areas/market/terms/sentence';
import { coHolders } from '~/areas/market/title';
import { WorkLine } from '~/areas/market/WorkLine';
import { ordersQuery } from '~/areas/orders/queries';
import { ActButton } from '~/components/ActButton';
import { casePage, workPage } from '~/components/addresses';
import { EmptyState } from '~/components/EmptyState';
import { InterestPicker } from '~/components/InterestPicker';
import { useKeptText } from '~/components/kept';
import { ButtonLink } from '~/components/links';
import { writeMoney } from '~/components/money';
import { Page, Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { PartyPicker } from '~/components/PartyPicker';
import { ProblemNotice } from '~/components/ProblemNotice';
import { ReceiptPanel } from '~/components/ReceiptPanel';
import {
  economicRights,
  existsIn,
  isCategory,
  type Category,
  type Right,
} from '~/components/vocabulary';

import { groundWords } from './words';

type CaseRequest = components['schemas']['CaseRequest'];

const route = getRouteApi('/disputes/cases/new');
const grounds: readonly Ground[] = ['NOT_THE_OWNER', 'CO_OWNER', 'COPY', 'LICENCE_BREACH'];

export default function NewCasePage() {
  const { t } = useLingui();
  const { work } = route.useSearch();
  const page = useQuery(workPageQuery(work ?? ''));
  const title = useQuery(titleQuery(work ?? ''));
  return (
    <Page
      title={t`File a dispute`}
      width="reading"
      crumbs={[
        { label: t`Disputes`, to: '/my/cases' },
        ...(page.data ? [{ label: page.data.work.title, to: workPage(page.data.work.id) }] : []),
      ]}
      lead={t`About one work and named interests in it. Nothing else of the other side is touched.`}
    >
      {!work ? (
        <EmptyState
          title={t`About which work?`}
          action={
            <ButtonLink to="/works">
              <Trans>Search the register</Trans>
            </ButtonLink>
          }
        >
          <Trans>Open the page of the work that you dispute and file from there.</Trans>
        </EmptyState>
      ) : page.isError || title.isError ? (
        <ProblemNotice error={page.error ?? title.error} />
      ) : page.isPending || title.isPending ? (
        <Skeleton height={420} />
      ) : page.data ? (
        <CaseForm page={page.data} title={title.data} />
      ) : (
        <Alert color="ochre" title={t`This work is not public, or does not exist.`} />
      )}
    </Page>
  );
}

interface Draft {
  ground: Ground | null;
  respondent: Party | null;
  rights: Right[];
  territory: string;
  order: string | null;
}

function CaseForm({ page, title }: { page: PublicWorkPage; title: TitlePage | null }) {
  const { t } = useLingui();
  const { acting } = useMember();
  const { order } = route.useSearch();
  const found = page.work.category;
  const category: Category = isCategory(found) ? found : 'OTHER';
  const possible = economicRights.filter((right) => existsIn(right, category));
  const holders = title ? coHolders(acting.id, possible, title) : [];
  const [draft, setDraft] = useState<Draft>({
    ground: null,
    respondent: holders.length === 1 ? (holders[0] ?? null) : null,
    rights: possible,
    territory: 'WORLD',
    order: order ?? null,
  });
  const put = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const about = `${page.work.id}:${acting.id}`;
  const [standing, setStanding] = useKeptText(`standing:${about}`);
  const [claim, setClaim] = useKeptText(`claim:${about}`);
  const file = useRecordedAct((body: CaseRequest, header) =>
    answer(api.POST('/api/cases', { params: { header }, body })),
  );
  const fields = file.error instanceof Problem ? file.error.byField() : {};
  if (file.data) {
    return (
      <Stack>
        <ReceiptPanel receipt={file.data.receipt} title={t`The dispute is filed`} />
        <ButtonLink to={casePage(file.data.result.id)}>
          <Trans>Open the case and add documents</Trans>
        </ButtonLink>
      </Stack>
    );
  }
  const request = requestOf(page.work.id, draft, { standing, claim });
  return (
    <>
      <WorkLine work={page.work} />
      <Section title={t`1. What is wrong?`}>
        <Grounds
          value={draft.ground}
          onChange={(ground) => put({ ground })}
          error={fields['ground']}
        />
      </Section>
      <Section title={t`2. Who has to answer?`}>
        <Respondent
          holders={holders}
          isBreach={draft.ground === 'LICENCE_BREACH'}
          value={draft.respondent}
          onChange={(respondent) => put({ respondent })}
          error={fields['respondent']}
        />
      </Section>
      <Section title={t`3. Which interests?`}>
        <InterestPicker
          category={category}
          rights={draft.rights}
          territory={draft.territory}
          onChange={put}
          error={(field) => fields[field]}
        />
      </Section>
      <Section title={t`4. In your words`}>
        <Stack gap="md">
          <Textarea
            label={t`Why may you bring this?`}
            description={t`Who you are to this work: author, heir, co-owner, buyer.`}
            autosize
            minRows={3}
            maxLength={5000}
            required
            value={standing}
            onChange={(event) => setStanding(event.currentTarget.value)}
            error={fields['standing']}
          />
          <Textarea
            label={t`What do you claim, and what shows it?`}
            description={t`Facts with dates. You can add documents once the case is open.`}
            autosize
            minRows={6}
            maxLength={20000}
            required
            value={claim}
            onChange={(event) => setClaim(event.currentTarget.value)}
            error={fields['claim']}
          />
          <OrderOfWork
            work={page.work.id}
            value={draft.order}
            onChange={(chosen) => put({ order: chosen })}
            error={fields['order']}
          />
        </Stack>
      </Section>
      <Section title={t`What happens then`}>
        <Consequences draft={draft} category={category} />
        <Box mt="lg">
          <ActButton
            label={<Trans>File the dispute</Trans>}
            title={t`File the dispute`}
            act={t`File and hold`}
            sends={file}
            content={request}
            onDone={() => {
              setStanding('');
              setClaim('');
            }}
            whyNot={request ? undefined : t`Answer the four questions first.`}
            danger
            hasFieldsAround
            button={{ color: 'cinnabar' }}
          >
            <Stack gap="sm">
              <Text>
                <Trans>
                  {draft.respondent?.name ?? ''} is told at once and reads what you wrote. The named
                  interests are held until the case ends.
                </Trans>
              </Text>
              <Text size="sm">
                <Trans>Whoever files what they know to be untrue answers for it.</Trans>
              </Text>
            </Stack>
          </ActButton>
        </Box>
      </Section>
    </>
  );
}

function requestOf(
  work: string,
  { ground, respondent, rights, territory, order }: Draft,
  { standing, claim }: { standing: string; claim: string },
): CaseRequest | null {
  const isComplete =
    rights.length > 0 && territory !== '' && claim.trim() !== '' && standing.trim() !== '';
  if (!ground || !respondent || !isComplete) return null;
  return { work, ground, respondent: respondent.id, rights, territory, claim, standing, order };
}

function Grounds({
  value,
  onChange,
  error,
}: {
  value: Ground | null;
  onChange: (ground: Ground) => void;
  error: string | undefined;
}) {
  const { t, i18n } = useLingui();
  return (
    <Radio.Group
      aria-label={t`Ground`}
      value={value}
      error={error}
      onChange={(chosen) => {
        const ground = grounds.find((each) => each === chosen);
        if (ground) onChange(ground);
      }}
    >
      <Stack gap="sm">
        {grounds.map((ground) => (
          <Radio
            key={ground}
            value={ground}
            label={i18n._(groundWords[ground].said)}
            description={i18n._(groundWords[ground].gist)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Respondent({
  holders,
  isBreach,
  value,
  onChange,
  error,
}: {
  holders: readonly Party[];
  isBreach: boolean;
  value: Party | null;
  onChange: (party: Party | null) => void;
  error: string | undefined;
}) {
  const { t } = useLingui();
  const { acting } = useMember();
  if (isBreach || holders.length === 0) {
    return (
      <PartyPicker
        label={isBreach ? t`The licensee` : t`The holder`}
        required
        value={value}
        onChange={onChange}
        without={[acting.id]}
        error={error}
      />
    );
  }
  return (
    <Radio.Group
      label={t`Holders of this work today`}
      value={value?.id ?? null}
      error={error}
      onChange={(id) => onChange(holders.find((party) => party.id === id) ?? null)}
    >
      <Stack gap="sm" mt={8}>
        {holders.map((party) => (
          <Radio key={party.id} value={party.id} label={<PartyName party={party} plain />} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** An order of this work whose money is in escrow, where the complainant has one. */
function OrderOfWork({
  work,
  value,
  onChange,
  error,
}: {
  work: string;
  value: string | null;
  onChange: (order: string | null) => void;
  error: string | undefined;
}) {
  const { t, i18n } = useLingui();
  const orders = useInfiniteQuery(ordersQuery('buyer', 'PAID'));
  const own = (orders.data?.pages ?? [])
    .flatMap((each) => each.items)
    .filter((order) => order.work.id === work);
  if (own.length === 0) return null;
  return (
    <Select
      label={t`An order of yours that this is about (optional)`}
      description={t`Its money then stays in escrow until the ruling.`}
      clearable
      clearButtonProps={{ 'aria-label': t`No order` }}
      value={value}
      onChange={onChange}
      error={error}
      data={own.map((order) => ({
        value: order.id,
        label: `${writeMoney(order.price, i18n.locale)} · ${order.seller.name}`,
      }))}
    />
  );
}

function Consequences({ draft, category }: { draft: Draft; category: Category }) {
  const { i18n } = useLingui();
  const rights = rightsInWords(draft.rights, i18n, category);
  const where = territoryInWords(draft.territory, i18n);
  const who = draft.respondent?.name;
  return (
    <List spacing="xs">
      <List.Item>
        {who && draft.rights.length > 0 ? (
          <Trans>
            Held until the case ends: {rights}, {where}, as far as {who} holds it. It cannot be
            transferred or newly licensed; everything else of {who} goes on.
          </Trans>
        ) : (
          <Trans>
            Exactly the interests that you name are held until the case ends. They cannot be
            transferred or newly licensed.
          </Trans>
        )}
      </List.Item>
      <List.Item>
        <Trans>
          A matter that was dismissed or withdrawn before is heard again, but nothing is held for
          it.
        </Trans>
      </List.Item>
      <List.Item>
        <Trans>The other side has 20 days to answer, to the end of the legal day.</Trans>
      </List.Item>
      <List.Item>
        <Trans>Then an adjudicator who is no party decides within 14 days, with reasons.</Trans>
      </List.Item>
      <List.Item>
        <Trans>
          That there is a dispute is public at once; what you wrote is read by the sides and the
          adjudicators only.
        </Trans>
      </List.Item>
      <List.Item>
        <Trans>You can withdraw at any time before the ruling; the hold is then lifted.</Trans>
      </List.Item>
    </List>
  );
}
