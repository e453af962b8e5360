import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CopyButton, Radio, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import type { OrderPage, Payment, PaymentMethod } from '~/api/trade';
import { Problem } from '~/api/problem';
import { CodeText, FactList, MoneyText } from '~/components/facts';
import { writeMoney } from '~/components/money';
import { ProblemNotice } from '~/components/ProblemNotice';
import type { HandedOver } from '~/components/ReceiptPanel';

import classes from './orders.module.css';
import { methodsQuery } from './queries';
import { methodWords } from './words';

/** Groups a card's digits by four, as on the card. */
export function tidyCard(text: string): string {
  return text
    .replaceAll(/\D/g, '')
    .slice(0, 19)
    .replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}

/** Lets the buyer choose how to pay, and pays. */
export function PayForm({
  order,
  onReceipt,
}: {
  order: OrderPage;
  onReceipt: (handedOver: HandedOver) => void;
}) {
  const { t, i18n } = useLingui();
  const methods = useQuery(methodsQuery);
  const [chosen, setChosen] = useState<PaymentMethod | null>(null);
  const [card, setCard] = useState('');
  const pay = useRecordedAct((body: { method: PaymentMethod; card: string | null }, header) =>
    answer(
      api.POST('/api/orders/{order}/payment', {
        params: { path: { order: order.id }, header },
        body,
      }),
    ),
  );
  if (methods.isPending) return <Skeleton height={120} />;
  if (methods.isError) return <ProblemNotice error={methods.error} />;
  const method = chosen ?? methods.data[0]?.method ?? null;
  const fields = pay.error instanceof Problem ? pay.error.byField() : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!method) return;
    const body = { method, card: method === 'SIMULATED_CARD' ? card : null };
    pay.mutate(body, {
      onSuccess: ({ receipt }) => onReceipt({ title: t`Your order to pay is on record`, receipt }),
    });
  };
  if (!method) {
    return (
      <Text c="dimmed">
        <Trans>This register has named no way to pay yet. Please ask its operator.</Trans>
      </Text>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Radio.Group
          label={t`How do you pay?`}
          value={method}
          onChange={(value) =>
            setChosen(methods.data.find((each) => each.method === value)?.method ?? null)
          }
        >
          <Stack gap="sm" mt={8}>
            {methods.data.map((each) => (
              <Radio
                key={each.method}
                value={each.method}
                label={i18n._(methodWords[each.method].name)}
                description={i18n._(methodWords[each.method].gist)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {method === 'SIMULATED_CARD' && (
          <TextInput
            label={t`Card number`}
            description={t`4242 4242 4242 4242 pays, 4000 0000 0000 0002 is declined.`}
            placeholder="4242 4242 4242 4242"
            inputMode="numeric"
            autoComplete="off"
            required
            maw={320}
            value={card}
            onChange={(event) => setCard(tidyCard(event.currentTarget.value))}
            error={fields['card']}
          />
        )}
        <ProblemNotice error={pay.error} />
        <div>
          <Button type="submit" size="md" loading={pay.isPending}>
            {method === 'BANK_TRANSFER'
              ? t`Get the transfer details`
              : t`Pay ${writeMoney(order.price, i18n.locale)}`}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Where to transfer how much with which reference. */
export function BankInstructions({ payment }: { payment: Payment }) {
  const { t } = useLingui();
  const given = payment.instructions ?? {};
  const reference = payment.reference ?? given['reference'] ?? '';
  return (
    <div className={classes.instructions}>
      <FactList
        facts={[
          [t`Amount`, <MoneyText key="amount" money={payment.amount} />],
          given['holder'] ? [t`Payee`, given['holder']] : null,
          given['account']
            ? [t`Bank account`, <CodeText key="account">{given['account']}</CodeText>]
            : null,
          given['bank'] ? [t`Bank`, given['bank']] : null,
          reference
            ? [
                t`Reference`,
                <span key="reference">
                  <CodeText>{reference}</CodeText>{' '}
                  <CopyButton value={reference}>
                    {({ copied, copy }) => (
                      <Button size="compact-xs" variant="default" onClick={copy}>
                        {copied ? t`Copied` : t`Copy`}
                      </Button>
                    )}
                  </CopyButton>
                </span>,
              ]
            : null,
        ]}
      />
      <Text size="sm" c="dimmed" mt="sm">
        <Trans>
          Transfer exactly this amount and write the reference, so that the money is found. You need
          not stay on this page.
        </Trans>
      </Text>
    </div>
  );
}
