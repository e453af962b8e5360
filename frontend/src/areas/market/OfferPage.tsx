import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import { workOf, type OfferPage as Offer, type PublicWorkPage } from '~/api/trade';
import { useSession, type Session } from '~/api/session';
import { orderPage, workPage } from '~/components/addresses';
import { ConfirmAct } from '~/components/ConfirmAct';
import { FactList, InstantText, MoneyText } from '~/components/facts';
import { ButtonLink } from '~/components/links';
import { writeMoney } from '~/components/money';
import { Page, Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { ProblemNotice } from '~/components/ProblemNotice';
import { ReceiptPanel } from '~/components/ReceiptPanel';
import { StatusBadge } from '~/components/StatusBadge';
import { isCategory, type Category } from '~/components/vocabulary';
import { WorkThumb } from '~/components/Work';

import classes from './market.module.css';
import { offerQuery, workPageQuery } from './queries';
import { SignInHere } from './SignInHere';
import { TermsSentence, TermsTable } from './terms/TermsText';
import { TitleCoverage } from './TitleCoverage';
import { pauseWords } from './words';
import { WorkLine } from './WorkLine';

const route = getRouteApi('/market/offers/$offer');

export default function OfferPage() {
  const { t } = useLingui();
  const { offer: id } = route.useParams();
  const offer = useQuery(offerQuery(id));
  const work = useQuery(workPageQuery(offer.data?.work ?? ''));
  if (offer.isPending) {
    return (
      <Page title={t`Licence on offer`}>
        <Skeleton height={320} aria-label={t`Loading the offer`} />
      </Page>
    );
  }
  if (offer.isError) {
    return (
      <Page title={t`Licence on offer`}>
        <ProblemNotice error={offer.error} onRetry={() => void offer.refetch()} />
      </Page>
    );
  }
  return <OfferOf offer={offer.data} work={work.data ?? null} />;
}

function OfferOf({ offer, work }: { offer: Offer; work: PublicWorkPage | null }) {
  const { t } = useLingui();
  const session = useSession();
  const found = work?.work.category;
  const category: Category | undefined = isCategory(found) ? found : undefined;
  const isOwn = session.kind === 'member' && session.acting.id === offer.offeror.id;
  return (
    <Page
      title={offer.workTitle}
      crumbs={[
        { label: t`Register`, to: '/works' },
        { label: offer.workNumber, to: workPage(offer.work) },
      ]}
      lead={
        offer.terms.exclusive
          ? t`An exclusive licence, offered by ${offer.offeror.name}`
          : t`A licence, offered by ${offer.offeror.name}`
      }
    >
      <div className={classes.sheet}>
        <div>
          {work && (
            <div className={classes.head}>
              <WorkThumb
                work={{
                  id: work.work.id,
                  category: work.work.category,
                  hasPreview: work.hasPreview,
                }}
                size="row"
              />
              <div>
                <WorkLine work={workOf(offer)} />
                <Text size="sm" c="dimmed">
                  <Trans>
                    Version {offer.version}, published{' '}
                    <InstantText at={offer.publishedAt} dayOnly />
                  </Trans>
                </Text>
              </div>
            </div>
          )}
          <TermsSentence terms={offer.terms} {...(category ? { category } : {})} />
        </div>
        <div className={classes.aside}>
          <Paper>
            <Stack gap="sm">
              <Group justify="space-between" align="baseline">
                <span className={classes.price}>
                  <MoneyText money={offer.terms.price} />
                </span>
                <StatusBadge status={offer.state} />
              </Group>
              {offer.pausedBecause && offer.state === 'PAUSED' && <PausedNotice offer={offer} />}
              {isOwn ? <OwnerActs offer={offer} /> : <Buying offer={offer} session={session} />}
            </Stack>
          </Paper>
        </div>
        <div>
          <Section title={t`The terms, point by point`}>
            <TermsTable terms={offer.terms} {...(category ? { category } : {})} />
          </Section>
          <Section title={t`Who grants it`}>
            <FactList
              facts={[
                [t`Offered by`, <PartyName key="by" party={offer.offeror} />],
                [t`Licensors`, <Licensors key="licensors" offer={offer} />],
              ]}
            />
          </Section>
          <Section title={t`How the title covers it`}>
            <TitleCoverage
              work={offer.work}
              rights={offer.terms.rights}
              exclusive={offer.terms.exclusive}
              licensors={offer.licensors.map(({ id }) => id)}
            />
          </Section>
        </div>
      </div>
    </Page>
  );
}

function Licensors({ offer }: { offer: Offer }) {
  return (
    <Stack gap={4}>
      {offer.licensors.map((party) => (
        <PartyName key={party.id} party={party} />
      ))}
    </Stack>
  );
}

function PausedNotice({ offer }: { offer: Offer }) {
  const { t, i18n } = useLingui();
  if (!offer.pausedBecause) return null;
  return (
    <Alert color="ochre" title={t`Cannot be taken at present`}>
      {i18n._(pauseWords[offer.pausedBecause])}
      {offer.missingConsents.length > 0 && (
        <Stack gap={4} mt="xs">
          {offer.missingConsents.map((party) => (
            <PartyName key={party.id} party={party} />
          ))}
        </Stack>
      )}
    </Alert>
  );
}

function Buying({ offer, session }: { offer: Offer; session: Session }) {
  const { t, i18n } = useLingui();
  const [isAsking, dialog] = useDisclosure(false);
  const order = useRecordedAct(
    (content: { offer: string; version: number; seenPrice: Offer['terms']['price'] }, header) =>
      answer(api.POST('/api/orders', { params: { header }, body: content })),
  );
  if (session.kind === 'visitor') {
    return <SignInHere why={t`Sign in to buy this licence; you stay on this page.`} />;
  }
  const { acting } = session;
  if (order.data) return <Ordered placed={order.data} />;
  if (session.kind === 'member' && offer.missingConsents.some(({ id }) => id === acting.id)) {
    return <Consenting offer={offer} />;
  }
  const isOpen = offer.state === 'PUBLISHED' && offer.version === offer.currentVersion;
  const price = writeMoney(offer.terms.price, i18n.locale);
  return (
    <>
      <Text size="sm">
        <Trans>
          Buyer: <PartyName party={acting} />
        </Trans>
      </Text>
      <Button
        fullWidth
        size="md"
        disabled={!isOpen}
        title={isOpen ? undefined : t`This offer cannot be taken at present.`}
        onClick={dialog.open}
      >
        <Trans>Buy for {acting.name}</Trans>
      </Button>
      <Text size="sm" c="dimmed">
        <Trans>
          You pay into escrow. The licence is granted at once, and the money is released after you
          have had time to look at what was delivered.
        </Trans>
      </Text>
      <ConfirmAct
        opened={isAsking}
        onClose={dialog.close}
        title={t`Order this licence`}
        act={t`Order for ${price}`}
        isPending={order.isPending}
        error={order.error}
        onConfirm={() =>
          order.mutate(
            { offer: offer.id, version: offer.version, seenPrice: offer.terms.price },
            { onSuccess: dialog.close },
          )
        }
      >
        <Trans>
          {acting.name} orders a licence of “{offer.workTitle}” for {price}, on version{' '}
          {offer.version} of these terms. You pay in the next step; until then either side can
          cancel.
        </Trans>
      </ConfirmAct>
    </>
  );
}

function Ordered({
  placed,
}: {
  placed: { result: { id: string }; receipt: Parameters<typeof ReceiptPanel>[0]['receipt'] };
}) {
  const { t } = useLingui();
  return (
    <Stack>
      <ReceiptPanel receipt={placed.receipt} title={t`The order is placed`} />
      <ButtonLink to={orderPage(placed.result.id)} fullWidth>
        <Trans>Go on to pay</Trans>
      </ButtonLink>
    </Stack>
  );
}

function Consenting({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const [isAsking, dialog] = useDisclosure(false);
  const consent = useRecordedAct((subject: string, header) =>
    answer(
      api.POST('/api/works/{work}/consents', {
        params: { path: { work: offer.work }, header },
        body: { kind: 'EXCLUSIVE_LICENCE', subject },
      }),
    ),
  );
  if (consent.data) {
    return <ReceiptPanel receipt={consent.data.receipt} title={t`Your consent is on record`} />;
  }
  return (
    <>
      <Text size="sm">
        <Trans>You own a part of this work, and this exclusive offer waits for your consent.</Trans>
      </Text>
      <Button fullWidth onClick={dialog.open}>
        <Trans>Consent to this offer</Trans>
      </Button>
      <ConfirmAct
        opened={isAsking}
        onClose={dialog.close}
        title={t`Consent to an exclusive licence`}
        act={t`Give consent`}
        isPending={consent.isPending}
        error={consent.error}
        onConfirm={() => consent.mutate(offer.consentSubject, { onSuccess: dialog.close })}
      >
        <Trans>
          With your consent the work can be licensed exclusively on exactly these terms. Your share
          of the income stays yours.
        </Trans>
      </ConfirmAct>
    </>
  );
}

function OwnerActs({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const [isAsking, dialog] = useDisclosure(false);
  const withdraw = useRecordedAct((id: string, header) =>
    answer(api.POST('/api/offers/{offer}/withdrawal', { params: { path: { offer: id }, header } })),
  );
  if (withdraw.data) {
    return <ReceiptPanel receipt={withdraw.data.receipt} title={t`The offer is withdrawn`} />;
  }
  if (offer.state === 'WITHDRAWN') {
    return (
      <Text size="sm" c="dimmed">
        <Trans>You withdrew this offer. Licences granted from it remain.</Trans>
      </Text>
    );
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        <Trans>This is your own offer, as buyers see it.</Trans>
      </Text>
      <ButtonLink to="/offers/$offer/new-version" params={{ offer: offer.id }} variant="default">
        <Trans>Change the terms</Trans>
      </ButtonLink>
      <Button variant="subtle" color="cinnabar" onClick={dialog.open}>
        <Trans>Withdraw</Trans>
      </Button>
      <ConfirmAct
        opened={isAsking}
        onClose={dialog.close}
        title={t`Withdraw this offer`}
        act={t`Withdraw`}
        danger
        isPending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(offer.id, { onSuccess: dialog.close })}
      >
        <Trans>
          Nobody can order from it any more. Orders that were placed and licences that were granted
          keep their terms.
        </Trans>
      </ConfirmAct>
    </>
  );
}
