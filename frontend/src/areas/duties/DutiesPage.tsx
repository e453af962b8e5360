import { Trans, useLingui } from '@lingui/react/macro';
import {
  Badge,
  Button,
  Group,
  Paper,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import { useMember, type Duty } from '~/api/session';
import { ConfirmAct } from '~/components/ConfirmAct';
import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { ButtonLink } from '~/components/links';
import { Page, Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { ProblemNotice, showOnForm } from '~/components/ProblemNotice';
import { ReceiptPanel, type Receipt } from '~/components/ReceiptPanel';
import { dutyWords } from '~/components/vocabulary';

import classes from './duties.module.css';
import {
  casesCountQuery,
  examinationsCountQuery,
  holdersQuery,
  paymentsCountQuery,
  type BoundedCount,
} from './queries';
import { dutyGists } from './words';

const duties: readonly Duty[] = ['EXAMINER', 'ADJUDICATOR', 'TREASURER', 'OPERATOR'];

export default function DutiesPage() {
  const { t } = useLingui();
  const { me } = useMember();
  const held = me.duties;
  return (
    <Page
      title={t`Duties`}
      lead={t`Each duty is granted for itself, on record. Nobody decides in an own matter.`}
    >
      {held.length === 0 && (
        <EmptyState title={t`You hold no duty`}>
          <Trans>
            An operator grants duties. Until then there is nothing for you to decide here.
          </Trans>
        </EmptyState>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="lg">
        {held.includes('EXAMINER') && <ExaminerCard />}
        {held.includes('ADJUDICATOR') && <AdjudicatorCard />}
        {held.includes('TREASURER') && <TreasurerCard />}
      </SimpleGrid>
      {held.includes('OPERATOR') && <Holders />}
    </Page>
  );
}

/** How many there are, or how many at least. */
function inWords({ data }: UseQueryResult<BoundedCount>): string {
  if (!data) return '…';
  return data.more ? `${data.count}+` : String(data.count);
}

function Desk({
  duty,
  to,
  counts,
}: {
  duty: Duty;
  to: '/duties/examinations' | '/duties/cases' | '/duties/payments';
  counts: readonly { label: string; count: string }[];
}) {
  const { i18n } = useLingui();
  return (
    <Paper className={classes.desk}>
      <Title order={2} size="h3">
        {i18n._(dutyWords[duty])}
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        {i18n._(dutyGists[duty])}
      </Text>
      <Group gap="xl" my="md">
        {counts.map(({ label, count }) => (
          <div key={label}>
            <div className={classes.count}>{count}</div>
            <Text size="sm" c="dimmed">
              {label}
            </Text>
          </div>
        ))}
      </Group>
      <ButtonLink to={to} variant="default">
        <Trans>Open the desk</Trans>
      </ButtonLink>
    </Paper>
  );
}

function ExaminerCard() {
  const { t } = useLingui();
  const open = useQuery(examinationsCountQuery);
  return (
    <Desk
      duty="EXAMINER"
      to="/duties/examinations"
      counts={[{ label: t`waiting`, count: inWords(open) }]}
    />
  );
}

function AdjudicatorCard() {
  const { t } = useLingui();
  const answered = useQuery(casesCountQuery('ANSWERED'));
  const unanswered = useQuery(casesCountQuery('UNANSWERED'));
  return (
    <Desk
      duty="ADJUDICATOR"
      to="/duties/cases"
      counts={[
        { label: t`answered`, count: inWords(answered) },
        { label: t`unanswered`, count: inWords(unanswered) },
      ]}
    />
  );
}

function TreasurerCard() {
  const { t } = useLingui();
  const waiting = useQuery(paymentsCountQuery('WAITING'));
  return (
    <Desk
      duty="TREASURER"
      to="/duties/payments"
      counts={[{ label: t`transfers awaited`, count: inWords(waiting) }]}
    />
  );
}

/** A duty of a user, about to be granted or revoked. */
type Change =
  | { kind: 'grant'; email: string; duty: Duty }
  | { kind: 'revoke'; user: string; name: string; duty: Duty };

async function changed(change: Change, header: { 'Idempotency-Key': string }) {
  switch (change.kind) {
    case 'grant':
      return answer(
        api.POST('/api/duties', {
          params: { header },
          body: { email: change.email, duty: change.duty },
        }),
      );
    case 'revoke':
      return answer(
        api.DELETE('/api/duties/{user}/{duty}', {
          params: { path: { user: change.user, duty: change.duty }, header },
        }),
      );
  }
}

function Holders() {
  const { t, i18n } = useLingui();
  const holders = useInfiniteQuery(holdersQuery);
  const [change, setChange] = useState<Change | null>(null);
  const [handedOver, hand] = useState<{ title: string; receipt: Receipt } | null>(null);
  const act = useRecordedAct(changed);
  const form = useForm<{ email: string; duty: Duty }>({
    initialValues: { email: '', duty: 'EXAMINER' },
    validate: { email: (email) => (email.includes('@') ? null : t`Write an e-mail address.`) },
  });
  const close = () => {
    setChange(null);
    act.reset();
  };
  const confirm = () => {
    if (!change) return;
    act.mutate(change, {
      onSuccess: ({ receipt }) => {
        hand({
          title: change.kind === 'grant' ? t`The duty is granted` : t`The duty is revoked`,
          receipt,
        });
        setChange(null);
        form.reset();
      },
      onError: (refusal) => showOnForm(refusal, form),
    });
  };
  return (
    <>
      <Section title={t`Who holds which duty`}>
        <Stack gap="lg">
          {handedOver && <ReceiptPanel receipt={handedOver.receipt} title={handedOver.title} />}
          <DataList
            query={holders}
            label={t`Holders of duties`}
            itemKey={(holder) => holder.user}
            empty={<EmptyState title={t`Nobody holds a duty`} />}
            columns={[
              { header: t`Name`, cell: ({ person }) => <PartyName party={person} /> },
              { header: t`E-mail`, cell: ({ email }) => email },
              {
                header: t`Duties`,
                cell: ({ user, person, duties: those }) => (
                  <Group gap="xs">
                    {duties
                      .filter((duty) => those.includes(duty))
                      .map((duty) => (
                        <Group key={duty} gap={2} wrap="nowrap">
                          <Badge variant="outline" color="ink" radius="xs" tt="none">
                            {i18n._(dutyWords[duty])}
                          </Badge>
                          <Button
                            size="compact-xs"
                            variant="subtle"
                            color="cinnabar"
                            aria-label={t`Revoke ${i18n._(dutyWords[duty])} of ${person.name}`}
                            onClick={() =>
                              setChange({ kind: 'revoke', user, name: person.name, duty })
                            }
                          >
                            <Trans>Revoke</Trans>
                          </Button>
                        </Group>
                      ))}
                  </Group>
                ),
              },
            ]}
          />
        </Stack>
      </Section>
      <Section title={t`Grant a duty`}>
        <form
          className={classes.grant}
          onSubmit={form.onSubmit((values) => setChange({ kind: 'grant', ...values }))}
        >
          <TextInput
            label={t`E-mail of the user`}
            type="email"
            autoComplete="off"
            required
            {...form.getInputProps('email')}
          />
          <Select
            label={t`Duty`}
            allowDeselect={false}
            data={duties.map((duty) => ({ value: duty, label: i18n._(dutyWords[duty]) }))}
            {...form.getInputProps('duty')}
          />
          <Button type="submit">
            <Trans>Grant</Trans>
          </Button>
        </form>
        <Text size="sm" c="dimmed" mt="xs">
          {i18n._(dutyGists[form.values.duty])}
        </Text>
        {!change && <ProblemNotice error={act.error} />}
      </Section>
      {change && (
        <ConfirmAct
          opened
          onClose={close}
          title={change.kind === 'grant' ? t`Grant a duty` : t`Revoke a duty`}
          act={change.kind === 'grant' ? t`Grant` : t`Revoke`}
          danger={change.kind === 'revoke'}
          isPending={act.isPending}
          error={act.error}
          onConfirm={confirm}
        >
          {change.kind === 'grant' ? (
            <Trans>
              {change.email} becomes {i18n._(dutyWords[change.duty])}. It is in the audit trail that
              you granted it.
            </Trans>
          ) : (
            <Trans>
              {change.name} is no longer {i18n._(dutyWords[change.duty])}. What they decided stays.
            </Trans>
          )}
        </ConfirmAct>
      )}
    </>
  );
}
