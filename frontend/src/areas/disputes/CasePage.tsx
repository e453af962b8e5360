import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Group, List, Paper, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import { Problem } from '~/api/problem';
import { useMember } from '~/api/session';
import { workPageQuery } from '~/areas/market/queries';
import { WorkLine } from '~/areas/market/WorkLine';
import { ActButton } from '~/components/ActButton';
import { orderPage } from '~/components/addresses';
import { FactList, InstantText, RightsText, TerritoryText } from '~/components/facts';
import { useKeptText } from '~/components/kept';
import { AnchorLink } from '~/components/links';
import { MissingNotice } from '~/components/MissingNotice';
import { Page, Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { useHandedOver, type HandedOver } from '~/components/ReceiptPanel';
import { StatusBadge } from '~/components/StatusBadge';
import { Timeline } from '~/components/Timeline';
import { isCategory, type Category } from '~/components/vocabulary';

import { Clock } from './Clock';
import { awaitedOf, isOpen } from './clocks';
import classes from './disputes.module.css';
import { Documents } from './Documents';
import type { CasePage as Dispute } from '~/api/trade';
import { caseQuery } from './queries';
import { remedyInWords } from './remedies';
import { RulingForm } from './RulingForm';
import { caseStepWords, groundWords } from './words';

const route = getRouteApi('/disputes/cases/$case');

export default function CasePage() {
  const { t } = useLingui();
  const { case: id } = route.useParams();
  const dispute = useQuery(caseQuery(id));
  if (dispute.isPending) {
    return (
      <Page title={t`Dispute`}>
        <Skeleton height={320} aria-label={t`Loading the case`} />
      </Page>
    );
  }
  if (dispute.isError) {
    return (
      <Page title={t`Dispute`}>
        <MissingNotice error={dispute.error} onRetry={() => void dispute.refetch()} />
        <Text mt="md" c="dimmed">
          <Trans>The documents of a case are read by its sides and the adjudicators only.</Trans>
        </Text>
      </Page>
    );
  }
  return <CaseOf dispute={dispute.data} />;
}

type Part = 'complainant' | 'respondent' | 'adjudicator' | 'reader';

function usePart(dispute: Dispute): Part {
  const { acting, me } = useMember();
  if (acting.id === dispute.complainant.id) return 'complainant';
  if (acting.id === dispute.respondent.id) return 'respondent';
  return me.duties.includes('ADJUDICATOR') ? 'adjudicator' : 'reader';
}

function CaseOf({ dispute }: { dispute: Dispute }) {
  const { t, i18n } = useLingui();
  const part = usePart(dispute);
  const [receipt, hand] = useHandedOver();
  const work = useQuery(workPageQuery(dispute.work.id));
  const found = work.data?.work.category;
  const category: Category = isCategory(found) ? found : 'OTHER';
  const isSide = part === 'complainant' || part === 'respondent';
  return (
    <Page
      title={t`Dispute about “${dispute.work.title}”`}
      crumbs={[
        part === 'adjudicator'
          ? { label: t`Adjudication`, to: '/duties/cases' }
          : { label: t`Disputes`, to: '/my/cases' },
      ]}
      lead={
        <Group gap="sm">
          <StatusBadge
            status={
              dispute.decision === 'DISMISS'
                ? 'DISMISSED'
                : dispute.decision === 'UPHOLD'
                  ? 'UPHELD'
                  : dispute.state
            }
          />
          <WorkLine work={dispute.work} />
        </Group>
      }
    >
      <div className={classes.split}>
        <div>
          <Stack gap="lg">
            <Waiting dispute={dispute} part={part} />
            {receipt}
          </Stack>
          <Ruled dispute={dispute} />
          <Section title={t`The complaint`}>
            <FactList
              facts={[
                [t`Ground`, i18n._(groundWords[dispute.ground].name)],
                [t`Standing`, <Words key="standing" text={dispute.standing} />],
                [t`Claim`, <Words key="claim" text={dispute.claim} />],
                dispute.order
                  ? [
                      t`Order`,
                      <AnchorLink key="order" to={orderPage(dispute.order)}>
                        <Trans>The order that it is about</Trans>
                      </AnchorLink>,
                    ]
                  : null,
              ]}
            />
          </Section>
          <Section title={t`The answer`}>
            <AnswerPart dispute={dispute} part={part} onReceipt={hand} />
          </Section>
          <Section title={t`Documents`}>
            <Documents dispute={dispute} canAdd={isSide && isOpen(dispute)} onReceipt={hand} />
          </Section>
          {part === 'adjudicator' && ['ANSWERED', 'UNANSWERED'].includes(dispute.state) && (
            <Section title={t`Ruling`}>
              <RulingForm dispute={dispute} category={category} onReceipt={hand} />
            </Section>
          )}
        </div>
        <Stack className={classes.aside}>
          <Paper>
            <FactList
              facts={[
                [t`Complainant`, <PartyName key="complainant" party={dispute.complainant} />],
                [t`Respondent`, <PartyName key="respondent" party={dispute.respondent} />],
                [t`Filed on`, <InstantText key="filed" at={dispute.filedAt} />],
              ]}
            />
          </Paper>
          <Paper>
            <Text fw={600} mb="sm">
              {!dispute.holds ? (
                <Trans>In dispute, not held</Trans>
              ) : isOpen(dispute) ? (
                <Trans>Held meanwhile</Trans>
              ) : (
                <Trans>Was held</Trans>
              )}
            </Text>
            <Stack gap={4}>
              <RightsText of={dispute.rights} category={category} />
              <TerritoryText territory={dispute.territory} />
            </Stack>
          </Paper>
          <Paper>
            <Text fw={600} mb="md">
              <Trans>What happened</Trans>
            </Text>
            <Timeline
              label={t`Timeline`}
              happenings={dispute.timeline.map(({ what, at, by, act }) => ({
                key: act + what,
                at,
                what: i18n._(caseStepWords[what]),
                more: by ? <PartyName party={by} /> : t`the register, by itself`,
                sealed: true,
              }))}
            />
          </Paper>
          {part === 'complainant' && isOpen(dispute) && (
            <Withdrawing dispute={dispute} onReceipt={hand} />
          )}
        </Stack>
      </div>
    </Page>
  );
}

function Words({ text }: { text: string }) {
  return (
    <bdi className={classes.words} dir="auto">
      {text}
    </bdi>
  );
}

function Waiting({ dispute, part }: { dispute: Dispute; part: Part }) {
  const awaited = awaitedOf(dispute);
  if (!awaited) return null;
  return (
    <Paper className={classes.next}>
      <Group justify="space-between" align="baseline">
        <Text fw={600}>
          {awaited.kind === 'answer' ? (
            part === 'respondent' ? (
              <Trans>You have to answer</Trans>
            ) : (
              <Trans>{dispute.respondent.name} has to answer</Trans>
            )
          ) : part === 'adjudicator' ? (
            <Trans>An adjudicator has to decide; it may be you</Trans>
          ) : (
            <Trans>An adjudicator has to decide</Trans>
          )}
        </Text>
        <Clock due={awaited.due} />
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {awaited.kind === 'answer' ? (
          <Trans>If no answer comes by then, the case goes on to decision by itself.</Trans>
        ) : dispute.holds ? (
          <Trans>The named interests stay held until the ruling.</Trans>
        ) : (
          <Trans>Nothing is held meanwhile.</Trans>
        )}
      </Text>
    </Paper>
  );
}

function Ruled({ dispute }: { dispute: Dispute }) {
  const { t, i18n } = useLingui();
  if (!dispute.decision) return null;
  const names = new Map([
    [dispute.respondent.id, dispute.respondent.name],
    [dispute.complainant.id, dispute.complainant.name],
  ]);
  return (
    <Section title={t`The ruling`}>
      <Stack gap="md">
        <Alert
          color={dispute.decision === 'UPHOLD' ? 'jade' : 'ink'}
          title={dispute.decision === 'UPHOLD' ? t`Upheld` : t`Dismissed`}
        >
          {dispute.remedies.length === 0 ? (
            <Trans>Title, licences and money stayed as they were.</Trans>
          ) : (
            <List size="sm" spacing={4}>
              {dispute.remedies.map((remedy, index) => (
                <List.Item key={`${remedy.kind}-${index}`}>
                  {remedyInWords(
                    remedy,
                    {
                      work: dispute.work.title,
                      partyName: (id) => names.get(id) ?? t`another party`,
                    },
                    i18n,
                  )}
                </List.Item>
              ))}
            </List>
          )}
        </Alert>
        {dispute.reasons && (
          <div>
            <Text fw={600}>
              <Trans>Reasons</Trans>
            </Text>
            <Words text={dispute.reasons} />
          </div>
        )}
      </Stack>
    </Section>
  );
}

function AnswerPart({
  dispute,
  part,
  onReceipt,
}: {
  dispute: Dispute;
  part: Part;
  onReceipt: (handedOver: HandedOver) => void;
}) {
  if (dispute.answer) {
    return (
      <>
        <Words text={dispute.answer} />
        {dispute.answeredAt && (
          <Text size="sm" c="dimmed" mt="xs">
            <InstantText at={dispute.answeredAt} />
          </Text>
        )}
      </>
    );
  }
  if (part === 'respondent' && dispute.state === 'NOTIFIED') {
    return <Answering dispute={dispute} onReceipt={onReceipt} />;
  }
  return (
    <Text c="dimmed">
      {dispute.state === 'NOTIFIED' ? (
        <Trans>No answer yet.</Trans>
      ) : (
        <Trans>There was no answer.</Trans>
      )}
    </Text>
  );
}

function Answering({
  dispute,
  onReceipt,
}: {
  dispute: Dispute;
  onReceipt: (handedOver: HandedOver) => void;
}) {
  const { t } = useLingui();
  const { acting } = useMember();
  const [text, setText] = useKeptText(`answer:${dispute.id}:${acting.id}`);
  const reply = useRecordedAct((words: string, header) =>
    answer(
      api.POST('/api/cases/{case}/answer', {
        params: { path: { case: dispute.id }, header },
        body: { text: words },
      }),
    ),
  );
  const fields = reply.error instanceof Problem ? reply.error.byField() : {};
  return (
    <Stack gap="sm">
      <Textarea
        label={t`Your answer`}
        description={t`Say what is true and what is not, and what shows it. You answer once; documents can follow.`}
        autosize
        minRows={6}
        maxLength={20000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={fields['text']}
      />
      <ActButton
        label={<Trans>Answer</Trans>}
        title={t`Give the answer`}
        act={t`Answer`}
        sends={reply}
        content={text}
        done={t`Your answer is on record`}
        onReceipt={onReceipt}
        onDone={() => setText('')}
        whyNot={text.trim() === '' ? t`Write your answer first.` : undefined}
        hasFieldsAround
      >
        <Trans>
          {dispute.complainant.name} and the adjudicators read it. The case then goes to decision.
        </Trans>
      </ActButton>
    </Stack>
  );
}

function Withdrawing({
  dispute,
  onReceipt,
}: {
  dispute: Dispute;
  onReceipt: (handedOver: HandedOver) => void;
}) {
  const { t } = useLingui();
  const withdraw = useRecordedAct((id: string, header) =>
    answer(api.POST('/api/cases/{case}/withdrawal', { params: { path: { case: id }, header } })),
  );
  return (
    <ActButton
      label={<Trans>Withdraw the dispute</Trans>}
      title={t`Withdraw the dispute`}
      act={t`Withdraw`}
      sends={withdraw}
      content={dispute.id}
      done={t`The dispute is withdrawn`}
      onReceipt={onReceipt}
      danger
      button={{ variant: 'subtle', color: 'cinnabar', size: 'xs' }}
    >
      <Trans>The hold is lifted at once. That there was a dispute stays on record.</Trans>
    </ActButton>
  );
}
