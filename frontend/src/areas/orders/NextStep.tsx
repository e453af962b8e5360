import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';

import { useRecordedAct } from '~/api/acts';
import { answer, api } from '~/api/client';
import type { OrderPage } from '~/api/trade';
import type { Party } from '~/api/session';
import { ActButton } from '~/components/ActButton';
import { licencePage, workPage } from '~/components/addresses';
import { InstantText } from '~/components/facts';
import { ButtonLink } from '~/components/links';
import { writeMoney } from '~/components/money';
import type { HandedOver } from '~/components/ReceiptPanel';

import { isCancellable, nextOf, standingOf } from './next';
import { BankInstructions, PayForm } from './PayForm';

interface Props {
  order: OrderPage;
  acting: Party;
  onReceipt: (handedOver: HandedOver) => void;
}

/** What the order waits for, who has to act, and the act itself where it is the reader's. */
export function NextStep(props: Props) {
  return (
    <Stack gap="md">
      <Step {...props} />
      <Cancelling {...props} />
    </Stack>
  );
}

function Said({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div>
      <Title order={2} size="h3">
        {title}
      </Title>
      {children && (
        <Text c="dimmed" mt={4} component="div">
          {children}
        </Text>
      )}
    </div>
  );
}

function Step(props: Props) {
  const { t } = useLingui();
  const { order, acting, onReceipt } = props;
  const next = nextOf(order);
  const { isBuyer, isSeller } = standingOf(order, acting.id);
  switch (next.kind) {
    case 'accept':
      return (
        <>
          <Said title={isBuyer ? t`Do you accept this transfer?` : t`The buyer has to accept`}>
            {isBuyer ? (
              <Trans>{order.seller.name} offers you the title. Nothing moves before you pay.</Trans>
            ) : (
              <Trans>{order.buyer.name} was told and can accept or decline.</Trans>
            )}
          </Said>
          {isBuyer && <Accepting {...props} />}
          <Consenting {...props} />
        </>
      );
    case 'consent':
      return (
        <>
          <Said title={t`Co-owners have to consent`}>
            <Trans>
              A share of a joint work moves only with the consent of every co-owner, on record.
            </Trans>
          </Said>
          <Consenting {...props} />
        </>
      );
    case 'pay':
      return isBuyer ? (
        <>
          <Said title={next.hasFailed ? t`The payment failed; try again` : t`Pay into escrow`}>
            <Trans>Neither side holds the money until the rights have moved.</Trans>
          </Said>
          <PayForm order={order} onReceipt={onReceipt} />
        </>
      ) : (
        <Said title={t`The buyer has to pay`}>
          <Trans>{order.buyer.name} pays into escrow; you are told when the money is there.</Trans>
        </Said>
      );
    case 'bank':
      return (
        <>
          <Said title={isBuyer ? t`Transfer the money` : t`A bank transfer is awaited`}>
            <Trans>
              A treasurer confirms it when it has arrived; everything else follows by itself.
            </Trans>
          </Said>
          {isBuyer && order.payment && <BankInstructions payment={order.payment} />}
        </>
      );
    case 'gateway':
      return (
        <Said title={t`The payment is being settled`}>
          <Trans>This page asks again by itself. Nothing is charged twice.</Trans>
        </Said>
      );
    case 'held':
      return (
        <Said title={t`The order waits for a hold to be lifted`}>
          <Trans>
            A dispute holds the rights that would move. The money stays in escrow; when the hold is
            lifted the order goes on by itself.
          </Trans>
        </Said>
      );
    case 'contested':
      return (
        <Said title={t`The ruling of a dispute decides`}>
          <Trans>The money stays in escrow until the case is closed.</Trans>
        </Said>
      );
    case 'inspect':
      return <Inspecting {...props} until={next.until} isBuyer={isBuyer} />;
    case 'completed':
      return (
        <>
          <Said title={t`Completed`}>
            {order.kind === 'LICENCE' ? (
              <Trans>The licence is granted and the money was paid out.</Trans>
            ) : (
              <Trans>The title has moved and the money was paid out, in one act.</Trans>
            )}
          </Said>
          <Group>
            {order.licence && (
              <ButtonLink to={licencePage(order.licence)}>
                {isBuyer ? <Trans>Licence and download</Trans> : <Trans>The licence</Trans>}
              </ButtonLink>
            )}
            {order.kind === 'TRANSFER' && (
              <ButtonLink to={workPage(order.work.id)}>
                <Trans>See the title</Trans>
              </ButtonLink>
            )}
          </Group>
        </>
      );
    case 'cancelled':
      return (
        <Said title={t`Cancelled`}>
          <Trans>Nothing was paid and nothing moved.</Trans>
        </Said>
      );
    case 'refunded':
      return (
        <Said title={t`Refunded`}>
          {isSeller ? (
            <Trans>The money went back to the buyer, and the rights came back to you.</Trans>
          ) : (
            <Trans>The money went back, and so did the rights.</Trans>
          )}
        </Said>
      );
  }
}

type Act = { 'Idempotency-Key': string };

function Accepting({ order, onReceipt }: Props) {
  const { t, i18n } = useLingui();
  const accept = useRecordedAct((id: string, header: Act) =>
    answer(api.POST('/api/orders/{order}/acceptance', { params: { path: { order: id }, header } })),
  );
  const price = writeMoney(order.price, i18n.locale);
  return (
    <ActButton
      label={<Trans>Accept the transfer</Trans>}
      title={t`Accept the transfer`}
      act={t`Accept for ${price}`}
      sends={accept}
      content={order.id}
      done={t`You accepted`}
      onReceipt={onReceipt}
    >
      <Trans>You agree to buy for {price}. You pay into escrow in the next step.</Trans>
    </ActButton>
  );
}

function Consenting({ order, acting, onReceipt }: Props) {
  const { t } = useLingui();
  const consent = useRecordedAct((id: string, header: Act) =>
    answer(api.POST('/api/orders/{order}/consent', { params: { path: { order: id }, header } })),
  );
  if (!standingOf(order, acting.id).mustConsent) return null;
  return (
    <ActButton
      label={<Trans>Consent as co-owner</Trans>}
      title={t`Consent to the transfer`}
      act={t`Give consent`}
      sends={consent}
      content={order.id}
      done={t`Your consent is on record`}
      onReceipt={onReceipt}
    >
      <Trans>
        You consent that {order.seller.name} transfers to {order.buyer.name} what this order names.
        Your own share stays yours.
      </Trans>
    </ActButton>
  );
}

function Inspecting({
  order,
  until,
  isBuyer,
  onReceipt,
}: Props & { until: string | null; isBuyer: boolean }) {
  const { t } = useLingui();
  const accept = useRecordedAct((id: string, header: Act) =>
    answer(
      api.POST('/api/orders/{order}/delivery-acceptance', {
        params: { path: { order: id }, header },
      }),
    ),
  );
  if (!order.licence) {
    return (
      <Said title={t`Paid; the rights are about to move`}>
        <Trans>The register records the transfer and pays out, both in one act.</Trans>
      </Said>
    );
  }
  return (
    <>
      <Said
        title={isBuyer ? t`Look at what was delivered` : t`The buyer is looking at the delivery`}
      >
        {until ? (
          <Trans>
            The money is released on <InstantText at={until} />, or earlier when the buyer accepts.
          </Trans>
        ) : (
          <Trans>The money is released when the buyer accepts.</Trans>
        )}
      </Said>
      {isBuyer && (
        <Group>
          <ButtonLink to={licencePage(order.licence)}>
            <Trans>Licence and download</Trans>
          </ButtonLink>
          <ActButton
            label={<Trans>Accept the delivery</Trans>}
            title={t`Accept the delivery`}
            act={t`Accept and release the money`}
            sends={accept}
            content={order.id}
            done={t`Delivery accepted`}
            onReceipt={onReceipt}
            button={{ variant: 'default' }}
          >
            <Trans>
              The money leaves escrow and is paid out as shown below. A refund is then no longer
              possible through the order.
            </Trans>
          </ActButton>
        </Group>
      )}
    </>
  );
}

function Cancelling({ order, acting, onReceipt }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const cancel = useRecordedAct((why: string, header) =>
    answer(
      api.POST('/api/orders/{order}/cancellation', {
        params: { path: { order: order.id }, header },
        body: { reason: why || null },
      }),
    ),
  );
  const { isBuyer, isSeller } = standingOf(order, acting.id);
  if (!isCancellable(order) || !(isBuyer || isSeller)) return null;
  const isDeclining = order.state === 'PROPOSED' && isBuyer;
  return (
    <ActButton
      label={isDeclining ? <Trans>Decline</Trans> : <Trans>Cancel the order</Trans>}
      title={isDeclining ? t`Decline the transfer` : t`Cancel the order`}
      act={isDeclining ? t`Decline` : t`Cancel the order`}
      sends={cancel}
      content={reason.trim()}
      done={t`The order is cancelled`}
      onReceipt={onReceipt}
      danger
      button={{ variant: 'subtle', color: 'cinnabar', size: 'xs' }}
    >
      <Stack gap="sm">
        <Text>
          <Trans>Nothing has been paid, so nothing has to go back. The other side is told.</Trans>
        </Text>
        <Textarea
          label={t`Reason (optional)`}
          autosize
          minRows={2}
          maxLength={1000}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ActButton>
  );
}
