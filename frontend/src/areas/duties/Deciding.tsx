import { Trans, useLingui } from '@lingui/react/macro';
import { Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import { Problem } from '~/api/problem';
import type { components } from '~/api/schema';
import type { ExaminationCase, RefusalGround } from '~/api/trade';
import { ConfirmAct } from '~/components/ConfirmAct';
import type { Receipt } from '~/components/ReceiptPanel';

import { refusalWords } from './words';

export type Verdict = 'REGISTER' | 'REFUSE';

const grounds: readonly RefusalGround[] = [
  'DUPLICATE',
  'UNTRUE',
  'NOT_PROTECTED',
  'OUT_OF_TERM',
  'PROHIBITED',
];

/** The examiner's decision; a refusal states its ground in law and its reason. */
export function Deciding({
  found,
  verdict,
  onClose,
  onDecided,
}: {
  found: ExaminationCase;
  verdict: Verdict;
  onClose: () => void;
  onDecided: (title: string, receipt: Receipt) => void;
}) {
  const { t, i18n } = useLingui();
  const [ground, setGround] = useState<RefusalGround | null>(null);
  const [reason, setReason] = useState('');
  const decide = useRecordedAct((body: components['schemas']['DecisionRequest'], header) =>
    answer(
      api.POST('/api/examinations/{application}/decision', {
        params: { path: { application: found.application.id }, header },
        body,
      }),
    ),
  );
  const fields = decide.error instanceof Problem ? decide.error.byField() : {};
  const isRefusal = verdict === 'REFUSE';
  const confirm = () =>
    decide.mutate(
      { decision: verdict, ground: isRefusal ? ground : null, reason: reason.trim() || null },
      {
        onSuccess: ({ receipt }) =>
          onDecided(
            isRefusal ? t`The application is refused` : t`The works are registered`,
            receipt,
          ),
      },
    );
  return (
    <ConfirmAct
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={isRefusal ? t`Refuse the application` : t`Register the application`}
      act={isRefusal ? t`Refuse` : t`Register it`}
      danger={isRefusal}
      isPending={decide.isPending}
      error={decide.error}
    >
      <Stack gap="sm">
        <Text>
          {isRefusal ? (
            <Trans>
              Nothing is registered. {found.applicant.name} reads ground and reason and can apply
              again.
            </Trans>
          ) : (
            <Trans>
              Every work of it gets its number, effective as of its receipt. The earlier claims stay
              visible beside it.
            </Trans>
          )}
        </Text>
        {isRefusal && (
          <Select
            label={t`Ground`}
            required
            data-autofocus
            data={grounds.map((each) => ({ value: each, label: i18n._(refusalWords[each]) }))}
            value={ground}
            onChange={(value) => setGround(grounds.find((each) => each === value) ?? null)}
            error={fields['ground']}
          />
        )}
        <Textarea
          label={isRefusal ? t`Reason` : t`Reason (optional)`}
          description={t`Name the field, the rule, and what would mend it.`}
          autosize
          minRows={3}
          required={isRefusal}
          {...(isRefusal ? {} : { 'data-autofocus': true })}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={fields['reason']}
        />
      </Stack>
    </ConfirmAct>
  );
}
