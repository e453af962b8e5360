import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import { Problem } from '~/api/problem';
import type { PaymentItem } from '~/api/trade';
import { orderPage } from '~/components/addresses';
import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { CodeText, FactList, InstantText, MoneyText } from '~/components/facts';
import { MoneyInput } from '~/components/inputs';
import { AnchorLink } from '~/components/links';
import type { Money } from '~/components/money';
import { PartyName } from '~/components/PartyName';
import { ProblemNotice } from '~/components/ProblemNotice';
import { ReceiptPanel, type Receipt } from '~/components/ReceiptPanel';
import { StatusBadge } from '~/components/StatusBadge';

import { DutyPage } from './DutyPage';
import { paymentsQuery } from './queries';

const route = getRouteApi('/duties/duties/payments');

export default function PaymentsPage() {
  const { t } = useLingui();
  return (
    <DutyPage
      duty="TREASURER"
      title={t`Treasury`}
      lead={t`Bank transfers that buyers announced. Confirm what you read on the bank's statement, and only that. A party to the order cannot confirm it.`}
    >
      <Payments />
    </DutyPage>
  );
}

function Payments() {
  const { t } = useLingui();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const payments = useInfiniteQuery(paymentsQuery(state ?? 'WAITING'));
  const [chosen, choose] = useState<PaymentItem | null>(null);
  const [receipt, hand] = useState<Receipt | null>(null);
  const isWaiting = state === undefined;
  return (
    <Stack gap="lg">
      <div>
        <SegmentedControl
          aria-label={t`Which payments`}
          value={isWaiting ? 'WAITING' : 'SETTLED'}
          onChange={(value) =>
            void navigate({ search: value === 'SETTLED' ? { state: 'SETTLED' } : {} })
          }
          data={[
            { value: 'WAITING', label: t`Awaited` },
            { value: 'SETTLED', label: t`Arrived` },
          ]}
        />
      </div>
      {receipt && <ReceiptPanel receipt={receipt} title={t`The payment is confirmed`} />}
      <DataList
        query={payments}
        label={t`Payments`}
        itemKey={(payment) => payment.id}
        columns={[
          {
            header: t`Reference`,
            whole: true,
            cell: ({ reference }) => (reference ? <CodeText>{reference}</CodeText> : '–'),
          },
          { header: t`Payer`, cell: ({ payer }) => <PartyName party={payer} /> },
          { header: t`Announced`, cell: ({ startedAt }) => <InstantText at={startedAt} /> },
          {
            header: t`Order`,
            cell: ({ order }) => (
              <AnchorLink to={orderPage(order)}>
                <Trans>Open the order</Trans>
              </AnchorLink>
            ),
          },
          { header: t`State`, cell: (payment) => <StatusBadge status={payment.state} /> },
          {
            header: t`Amount`,
            align: 'right',
            cell: ({ amount }) => <MoneyText money={amount} />,
          },
          ...(isWaiting
            ? [
                {
                  header: t`Act`,
                  align: 'right' as const,
                  quiet: true,
                  cell: (payment: PaymentItem) => (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => choose(payment)}
                      aria-label={t`Confirm the payment of ${payment.payer.name}`}
                    >
                      <Trans>Confirm</Trans>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        empty={
          <EmptyState title={isWaiting ? t`No transfer is awaited` : t`No payment has arrived yet`}>
            <Trans>
              When a buyer chooses to transfer by bank, it stands here until it arrives.
            </Trans>
          </EmptyState>
        }
      />
      {chosen && (
        <Confirming
          payment={chosen}
          onClose={() => choose(null)}
          onConfirmed={(handed) => {
            hand(handed);
            choose(null);
          }}
        />
      )}
    </Stack>
  );
}

/** Both figures are written anew from the bank's statement, never taken over from what is due. */
function Confirming({
  payment,
  onClose,
  onConfirmed,
}: {
  payment: PaymentItem;
  onClose: () => void;
  onConfirmed: (receipt: Receipt) => void;
}) {
  const { t } = useLingui();
  const [day, setDay] = useState('');
  const [amount, setAmount] = useState<Money | null>(null);
  const confirm = useRecordedAct((body: { receivedOn: string; amount: Money }, header) =>
    answer(
      api.POST('/api/payments/{payment}/confirmation', {
        params: { path: { payment: payment.id }, header },
        body,
      }),
    ),
  );
  const fields = confirm.error instanceof Problem ? confirm.error.byField() : {};
  const differs =
    amount !== null &&
    (amount.amount !== payment.amount.amount || amount.currency !== payment.amount.currency);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!amount) return;
    confirm.mutate(
      { receivedOn: day, amount },
      { onSuccess: ({ receipt }) => onConfirmed(receipt) },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Confirm a transfer`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={submit}>
        <Stack>
          <FactList
            facts={[
              [t`Due`, <MoneyText key="due" money={payment.amount} />],
              [t`Reference`, <CodeText key="reference">{payment.reference ?? '–'}</CodeText>],
              [t`Payer`, <PartyName key="payer" party={payment.payer} />],
            ]}
          />
          <TextInput
            type="date"
            label={t`Day on the bank's statement`}
            required
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
            error={fields['receivedOn']}
          />
          <MoneyInput
            label={t`Amount on the bank's statement`}
            required
            value={amount ?? { currency: payment.amount.currency, amount: '' }}
            onChange={setAmount}
            error={
              fields['amount'] ?? (differs ? t`This is not the amount that is due.` : undefined)
            }
          />
          <Text size="sm" c="dimmed">
            <Trans>
              Your confirmation moves the money into escrow and goes on record with your name; what
              was bought follows by itself.
            </Trans>
          </Text>
          <ProblemNotice error={confirm.error} />
          <Button type="submit" loading={confirm.isPending} disabled={!day || !amount || differs}>
            <Trans>Confirm that it arrived</Trans>
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
