import { Trans, useLingui } from '@lingui/react/macro';
import {
  Alert,
  Button,
  Group,
  List,
  Paper,
  Radio,
  Select,
  Stack,
  Text,
  Textarea,
} from '@mantine/core';
import { useState } from 'react';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import { Problem } from '~/api/problem';
import { useMember, type Party } from '~/api/session';
import type { Remedy, RulingRequest } from '~/api/trade';
import { ActButton } from '~/components/ActButton';
import { InterestPicker } from '~/components/InterestPicker';
import { ShareInput } from '~/components/inputs';
import { useKeptText } from '~/components/kept';
import { PartyPicker } from '~/components/PartyPicker';
import type { HandedOver } from '~/components/ReceiptPanel';
import { isRight, type Category } from '~/components/vocabulary';

import type { CaseDecision, CasePage } from '~/api/trade';
import { isCompleteRemedy, remedyInWords } from './remedies';

interface Draft {
  decision: CaseDecision | null;
  remedies: { key: number; remedy: Remedy; to: Party | null }[];
}

/** The adjudicator's ruling: a decision, its reasons, the remedies, and what exactly they will change. */
export function RulingForm({
  dispute,
  category,
  onReceipt,
}: {
  dispute: CasePage;
  category: Category;
  onReceipt: (handedOver: HandedOver) => void;
}) {
  const { t } = useLingui();
  const { acting } = useMember();
  const [draft, setDraft] = useState<Draft>({ decision: null, remedies: [] });
  const [reasons, setReasons] = useKeptText(`ruling:${dispute.id}:${acting.id}`);
  const rule = useRecordedAct((body: RulingRequest, header) =>
    answer(
      api.POST('/api/cases/{case}/ruling', {
        params: { path: { case: dispute.id }, header },
        body,
      }),
    ),
  );
  const fields = rule.error instanceof Problem ? rule.error.byField() : {};
  const isUpheld = draft.decision === 'UPHOLD';
  const ruling = rulingOf(draft, reasons);
  return (
    <Stack gap="lg">
      <Radio.Group
        label={t`Decision`}
        value={draft.decision}
        onChange={(value) =>
          setDraft({ ...draft, decision: value === 'UPHOLD' ? 'UPHOLD' : 'DISMISS' })
        }
      >
        <Stack gap="sm" mt={8}>
          <Radio
            value="DISMISS"
            label={t`Dismiss`}
            description={t`Nothing changes; the hold is lifted.`}
          />
          <Radio
            value="UPHOLD"
            label={t`Uphold`}
            description={t`The remedies below are carried out, and the hold is lifted.`}
          />
        </Stack>
      </Radio.Group>
      {isUpheld && (
        <Remedies
          dispute={dispute}
          category={category}
          draft={draft}
          onChange={setDraft}
          fields={fields}
        />
      )}
      <Textarea
        label={t`Reasons`}
        description={t`Both sides read them. What was shown, what follows from it, and why.`}
        autosize
        minRows={6}
        maxLength={50000}
        required
        value={reasons}
        onChange={(event) => setReasons(event.currentTarget.value)}
        error={fields['reasons']}
      />
      {draft.decision && <Preview dispute={dispute} draft={draft} />}
      <ActButton
        label={<Trans>Give the ruling</Trans>}
        title={t`Give the ruling`}
        act={isUpheld ? t`Uphold and carry out` : t`Dismiss the dispute`}
        sends={rule}
        content={ruling}
        done={t`The ruling is carried out`}
        onReceipt={onReceipt}
        onDone={() => setReasons('')}
        whyNot={ruling ? undefined : t`Decide, give reasons, and complete each remedy first.`}
        danger
        hasFieldsAround
        button={{ color: 'cinnabar' }}
      >
        <Preview dispute={dispute} draft={draft} />
      </ActButton>
    </Stack>
  );
}

function rulingOf({ decision, remedies }: Draft, reasons: string): RulingRequest | null {
  if (!decision || reasons.trim() === '') return null;
  if (decision === 'DISMISS') return { decision, reasons, remedies: [] };
  const chosen = remedies.map(({ remedy }) => remedy);
  return chosen.every(isCompleteRemedy) ? { decision, reasons, remedies: chosen } : null;
}

/** Everything that the ruling will change, before it does. */
function Preview({ dispute, draft }: { dispute: CasePage; draft: Draft }) {
  const { t, i18n } = useLingui();
  const names = new Map<string, string>([
    [dispute.respondent.id, dispute.respondent.name],
    [dispute.complainant.id, dispute.complainant.name],
    ...draft.remedies.flatMap(({ to }) => (to ? [[to.id, to.name] as const] : [])),
  ]);
  const chosen = draft.decision === 'UPHOLD' ? draft.remedies : [];
  return (
    <Alert color="ochre" title={t`What will change`}>
      <List size="sm" spacing={4}>
        {chosen.map(({ key, remedy }) => (
          <List.Item key={key}>
            {isCompleteRemedy(remedy)
              ? remedyInWords(
                  remedy,
                  { work: dispute.work.title, partyName: (id) => names.get(id) ?? '?' },
                  i18n,
                )
              : t`A remedy that is not complete yet.`}
          </List.Item>
        ))}
        {chosen.length === 0 && (
          <List.Item>
            <Trans>Title, licences and money stay as they are.</Trans>
          </List.Item>
        )}
        <List.Item>
          <Trans>The hold is lifted, and both sides are told with the reasons.</Trans>
        </List.Item>
        <List.Item>
          <Trans>All of it happens in one act, or none of it.</Trans>
        </List.Item>
      </List>
    </Alert>
  );
}

function Remedies({
  dispute,
  category,
  draft,
  onChange,
  fields,
}: {
  dispute: CasePage;
  category: Category;
  draft: Draft;
  onChange: (draft: Draft) => void;
  fields: Record<string, string>;
}) {
  const { t } = useLingui();
  const orders = [
    ...new Set([...(dispute.order ? [dispute.order] : []), ...dispute.ordersInEscrow]),
  ];
  const add = (remedy: Remedy, to: Party | null = null) => {
    const key = Math.max(0, ...draft.remedies.map((each) => each.key)) + 1;
    onChange({ ...draft, remedies: [...draft.remedies, { key, remedy, to }] });
  };
  const put = (key: number, remedy: Remedy, to: Party | null) =>
    onChange({
      ...draft,
      remedies: draft.remedies.map((each) => (each.key === key ? { key, remedy, to } : each)),
    });
  return (
    <Stack gap="md" role="group" aria-label={t`Remedies`}>
      <Text fw={600}>
        <Trans>Remedies</Trans>
      </Text>
      {draft.remedies.map(({ key, remedy, to }, index) => (
        <Paper key={key} p="md">
          <Stack gap="md">
            {remedy.kind === 'REASSIGN_SHARE' && (
              <Reassigning
                dispute={dispute}
                category={category}
                remedy={remedy}
                to={to}
                onChange={(changed, party) => put(key, changed, party)}
                error={(name) => fields[`remedies.${index}.${name}`]}
              />
            )}
            {remedy.kind === 'REFUND_ORDER' && (
              <Select
                label={t`Order to refund`}
                data={orders.map((order) => ({
                  value: order,
                  label: t`Order …${order.slice(-6)}`,
                }))}
                value={remedy.order ?? null}
                onChange={(order) => put(key, { ...remedy, order }, null)}
                error={fields[`remedies.${index}.order`]}
                required
              />
            )}
            {remedy.kind === 'REVOKE' && (
              <Text>
                <Trans>The registration is revoked.</Trans>
              </Text>
            )}
            <Group justify="flex-end">
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() =>
                  onChange({
                    ...draft,
                    remedies: draft.remedies.filter((each) => each.key !== key),
                  })
                }
              >
                <Trans>Take it out</Trans>
              </Button>
            </Group>
          </Stack>
        </Paper>
      ))}
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            add(
              {
                kind: 'REASSIGN_SHARE',
                from: dispute.respondent.id,
                to: dispute.complainant.id,
                share: '',
                rights: dispute.rights,
                territory: dispute.territory,
              },
              dispute.complainant,
            )
          }
        >
          <Trans>Reassign a share</Trans>
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={orders.length === 0}
          title={orders.length === 0 ? t`No order of this case is in escrow.` : undefined}
          onClick={() => add({ kind: 'REFUND_ORDER', order: orders[0] ?? null })}
        >
          <Trans>Refund an order</Trans>
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={draft.remedies.some(({ remedy }) => remedy.kind === 'REVOKE')}
          onClick={() => add({ kind: 'REVOKE' })}
        >
          <Trans>Revoke the registration</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

function Reassigning({
  dispute,
  category,
  remedy,
  to,
  onChange,
  error,
}: {
  dispute: CasePage;
  category: Category;
  remedy: Remedy;
  to: Party | null;
  onChange: (remedy: Remedy, to: Party | null) => void;
  error: (name: string) => string | undefined;
}) {
  const { t } = useLingui();
  const put = (part: Partial<Remedy>) => onChange({ ...remedy, ...part }, to);
  return (
    <>
      <Text>
        <Trans>A share of what {dispute.respondent.name} holds goes to somebody else.</Trans>
      </Text>
      <PartyPicker
        label={t`To whom`}
        required
        value={to}
        onChange={(party) => onChange({ ...remedy, to: party?.id ?? null }, party)}
        without={[dispute.respondent.id]}
        error={error('to')}
      />
      <ShareInput
        label={t`Share of the whole`}
        required
        value={remedy.share ?? ''}
        onChange={(share) => put({ share })}
        error={error('share')}
      />
      <InterestPicker
        label={t`Rights of the case`}
        category={category}
        available={dispute.rights}
        rights={(remedy.rights ?? []).filter(isRight)}
        territory={remedy.territory ?? 'WORLD'}
        onChange={put}
        error={error}
      />
    </>
  );
}
