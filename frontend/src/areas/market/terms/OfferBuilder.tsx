import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';

import { useRecordedAct } from '~/api/acts';
import type { Recorded, Terms, TitlePage } from '~/api/trade';
import { Problem } from '~/api/problem';
import { useMember } from '~/api/session';
import { ActButton } from '~/components/ActButton';
import { offerPage } from '~/components/addresses';
import { ButtonLink } from '~/components/links';
import { ReceiptPanel } from '~/components/ReceiptPanel';

import classes from '../market.module.css';
import { OwnTitle, type Titled } from '../OwnTitle';
import { coHolders, isHeld, isTaken, rightsHeldBy } from '../title';
import { missingIn, termsOf, type TermsDraft } from './draft';
import { TermsForm } from './TermsForm';
import { TermsSentence } from './TermsText';

type Perform = (
  terms: Terms,
  header: { 'Idempotency-Key': string },
) => Promise<Recorded<{ id: string }>>;

interface Offering {
  initial: TermsDraft;
  act: string;
  perform: Perform;
}

/** Writes the terms of an offer of one work, shows the sentence they make, and publishes them. */
export function OfferBuilder({ work, ...offering }: Offering & { work: string }) {
  const { t } = useLingui();
  return (
    <OwnTitle work={work} refusal={t`This work cannot be licensed from here`}>
      {(titled) => <Builder {...titled} {...offering} />}
    </OwnTitle>
  );
}

function Builder({ page, title, category, initial, act, perform }: Titled & Offering) {
  const { t } = useLingui();
  const { acting } = useMember();
  const available = rightsHeldBy(acting.id, title);
  const [draft, setDraft] = useState(initial);
  const publish = useRecordedAct(perform);
  const missingWords = useMissing();
  const errors = publish.error instanceof Problem ? publish.error.byField() : {};
  const coOwners = coHolders(acting.id, draft.rights, title);
  if (publish.data) {
    return (
      <Stack maw={680}>
        <ReceiptPanel receipt={publish.data.receipt} title={t`The offer is on record`} />
        <ButtonLink to={offerPage(publish.data.result.id)}>
          <Trans>See the offer</Trans>
        </ButtonLink>
      </Stack>
    );
  }
  const missing = missingWords(draft);
  return (
    <div className={classes.split}>
      <div>
        <Warnings draft={draft} title={title} />
        <TermsForm
          draft={draft}
          onChange={setDraft}
          category={category}
          available={available}
          coOwners={coOwners}
          errors={errors}
        />
      </div>
      <Paper className={classes.aside} component="aside" aria-label={t`Preview`}>
        <Stack>
          <Text size="sm" c="dimmed">
            <Trans>So it will read, for “{page.work.title}”:</Trans>
          </Text>
          {draft.rights.length > 0 ? (
            <TermsSentence terms={termsOf(draft)} category={category} />
          ) : (
            <Text>
              <Trans>Choose a right, and the sentence begins.</Trans>
            </Text>
          )}
          <ActButton
            label={act}
            title={act}
            act={t`Publish`}
            sends={publish}
            content={missing ? null : termsOf(draft)}
            whyNot={missing}
            hasFieldsAround
            button={{ fullWidth: true }}
          >
            <Stack gap="sm">
              <TermsSentence terms={termsOf(draft)} category={category} />
              {draft.exclusive && coOwners.length > 0 && (
                <Text size="sm">
                  <Trans>It stays paused until every co-owner has consented.</Trans>
                </Text>
              )}
              <Text size="sm">
                <Trans>Anybody can then order a licence on exactly these terms.</Trans>
              </Text>
            </Stack>
          </ActButton>
        </Stack>
      </Paper>
    </div>
  );
}

function Warnings({ draft, title }: { draft: TermsDraft; title: TitlePage }) {
  const { t } = useLingui();
  if (isHeld(draft.rights, title)) {
    return (
      <Alert color="cinnabar" mb="lg" title={t`A dispute holds some of these rights`}>
        <Trans>An offer of them stays paused until the hold is lifted.</Trans>
      </Alert>
    );
  }
  if (isTaken(draft.rights, title)) {
    return (
      <Alert color="ochre" mb="lg" title={t`Some of these rights are licensed exclusively`}>
        <Trans>
          Where the territories and times overlap, the register refuses a second grant. Choose other
          rights or places, or a later time.
        </Trans>
      </Alert>
    );
  }
  return null;
}

/** What is still missing, in a sentence; undefined when nothing is. */
function useMissing(): (draft: TermsDraft) => string | undefined {
  const { t, i18n } = useLingui();
  return (draft) => {
    const missing = missingIn(draft);
    if (missing.length === 0) return undefined;
    const words = {
      rights: t`rights`,
      territory: t`territory`,
      end: t`duration`,
      price: t`price`,
    };
    const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
      missing.map((part) => words[part]),
    );
    return t`Still missing: ${list}.`;
  };
}
