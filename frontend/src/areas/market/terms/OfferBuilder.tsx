import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useRecordedAct } from '~/api/acts';
import type { PublicWorkPage, Recorded, Terms, TitlePage } from '~/api/trade';
import { Problem } from '~/api/problem';
import { useMember } from '~/api/session';
import { offerPage } from '~/components/addresses';
import { ConfirmAct } from '~/components/ConfirmAct';
import { ButtonLink } from '~/components/links';
import { ProblemNotice } from '~/components/ProblemNotice';
import { ReceiptPanel } from '~/components/ReceiptPanel';
import { isCategory, type Category } from '~/components/vocabulary';

import classes from '../market.module.css';
import { titleQuery, workPageQuery } from '../queries';
import { coHolders, isHeld, isTaken, rightsHeldBy } from '../title';
import { missingIn, termsOf, type TermsDraft } from './draft';
import { TermsForm } from './TermsForm';
import { TermsSentence } from './TermsText';

type Perform = (
  terms: Terms,
  header: { 'Idempotency-Key': string },
) => Promise<Recorded<{ id: string }>>;

/** Writes the terms of an offer of one work, shows the sentence they make, and publishes them. */
export function OfferBuilder({
  work,
  initial,
  act,
  perform,
}: {
  work: string;
  initial: TermsDraft;
  act: string;
  perform: Perform;
}) {
  const { t } = useLingui();
  const page = useQuery(workPageQuery(work));
  const title = useQuery(titleQuery(work));
  if (page.isError) return <ProblemNotice error={page.error} />;
  if (title.isError) return <ProblemNotice error={title.error} />;
  if (page.isPending || title.isPending) return <Skeleton height={420} />;
  if (!page.data || !title.data) {
    return (
      <Alert color="ochre" title={t`This work cannot be licensed from here`}>
        <Trans>It is not yours, or it does not exist any more.</Trans>
      </Alert>
    );
  }
  const found = page.data.work.category;
  return (
    <Builder
      page={page.data}
      title={title.data}
      category={isCategory(found) ? found : 'OTHER'}
      initial={initial}
      act={act}
      perform={perform}
    />
  );
}

function Builder({
  page,
  title,
  category,
  initial,
  act,
  perform,
}: {
  page: PublicWorkPage;
  title: TitlePage;
  category: Category;
  initial: TermsDraft;
  act: string;
  perform: Perform;
}) {
  const { t } = useLingui();
  const { acting } = useMember();
  const available = rightsHeldBy(acting.id, title);
  const [draft, setDraft] = useState(initial);
  const [isAsking, dialog] = useDisclosure(false);
  const publish = useRecordedAct(perform);
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
  const missing = missingIn(draft);
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
          <Missing missing={missing} />
          {!isAsking && <ProblemNotice error={publish.error} />}
          <Button disabled={missing.length > 0} onClick={dialog.open}>
            {act}
          </Button>
        </Stack>
      </Paper>
      <ConfirmAct
        opened={isAsking}
        onClose={dialog.close}
        title={act}
        act={t`Publish`}
        isPending={publish.isPending}
        error={publish.error}
        onConfirm={() =>
          publish.mutate(termsOf(draft), { onSuccess: dialog.close, onError: dialog.close })
        }
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
      </ConfirmAct>
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

function Missing({ missing }: { missing: ReturnType<typeof missingIn> }) {
  const { t, i18n } = useLingui();
  if (missing.length === 0) return null;
  const words = { rights: t`rights`, territory: t`territory`, end: t`duration`, price: t`price` };
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
    missing.map((part) => words[part]),
  );
  return (
    <Text size="sm" c="dimmed" role="status">
      <Trans>Still missing: {list}.</Trans>
    </Text>
  );
}
