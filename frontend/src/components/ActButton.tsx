import { Button, Group, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { Recorded } from '~/api/trade';

import { ConfirmAct } from './ConfirmAct';
import { ProblemNotice } from './ProblemNotice';
import type { HandedOver } from './ReceiptPanel';

/**
 * A button that leads to an act on record: it asks first, sends the act, and hands its receipt over. Where the fields
 * of the act stand around it and not in the question, a refusal closes the question, so that they are seen.
 */
export function ActButton<Content, Result>({
  label,
  title,
  act,
  sends,
  content,
  done,
  onReceipt,
  onDone,
  whyNot,
  danger = false,
  hasFieldsAround = false,
  button = {},
  children,
}: {
  /** What the button says that leads to the question. */
  label: ReactNode;
  /** The heading of the question, and what its button says. */
  title: string;
  act: string;
  /** The act from `useRecordedAct`, and what it is sent with. */
  sends: UseMutationResult<Recorded<Result>, Error, Content>;
  /** Null while something is missing; {@link whyNot} then says what. */
  content: Content | null;
  /** The heading of the receipt. */
  done?: string;
  onReceipt?: (handedOver: HandedOver) => void;
  onDone?: () => void;
  /** What is missing before one can act; then the button says so and rests. */
  whyNot?: string | undefined;
  danger?: boolean;
  hasFieldsAround?: boolean;
  button?: ButtonProps;
  /** What will happen. */
  children: ReactNode;
}) {
  const [isAsking, question] = useDisclosure(false);
  const confirm = () => {
    if (content === null) return;
    sends.mutate(content, {
      onSuccess: ({ receipt }) => {
        question.close();
        onDone?.();
        if (done) onReceipt?.({ title: done, receipt });
      },
      onError: () => hasFieldsAround && question.close(),
    });
  };
  return (
    <Stack gap="sm">
      {hasFieldsAround && !isAsking && <ProblemNotice error={sends.error} />}
      <Group gap="sm">
        <Button
          {...button}
          disabled={content === null || whyNot !== undefined}
          onClick={question.open}
        >
          {label}
        </Button>
        {whyNot !== undefined && (
          <Text size="sm" c="dimmed">
            {whyNot}
          </Text>
        )}
      </Group>
      <ConfirmAct
        opened={isAsking}
        onClose={question.close}
        title={title}
        act={act}
        danger={danger}
        isPending={sends.isPending}
        error={sends.error}
        onConfirm={confirm}
      >
        {children}
      </ConfirmAct>
    </Stack>
  );
}
