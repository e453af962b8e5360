import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

// Kinds are those that the server announces; a kind that this page does not know yet is shown by its act.
const texts: Record<string, MessageDescriptor> = {
  'application.submitted': msg`Your application was received.`,
  'application.flagged': msg`Your application is being examined.`,
  'application.refused': msg`Your application was refused.`,
  'work.registered': msg`“{title}” is registered as {number}.`,
  'work.revoked': msg`The registration of “{title}” was revoked.`,
  'licence.issued': msg`A licence for “{title}” was granted.`,
  'order.placed': msg`“{title}” was ordered.`,
  'order.paid': msg`The order for “{title}” is paid; the money is in escrow.`,
  'order.completed': msg`The order for “{title}” is completed.`,
  'order.refunded': msg`The order for “{title}” was refunded.`,
  'transfer.proposed': msg`The title to “{title}” is offered to you.`,
  'case.opened': msg`A dispute was filed about “{title}”.`,
  'case.answered': msg`The dispute about “{title}” was answered.`,
  'case.ruled': msg`The dispute about “{title}” was decided.`,
  'invitation.received': msg`{organisation} invites you to act for it.`,
  'duty.granted': msg`A duty was granted to you.`,
  'duty.revoked': msg`A duty was withdrawn from you.`,
};

/** A message of the inbox as a sentence in the reader's language. */
export function useMessageText(message: {
  kind: string;
  arguments: Record<string, string>;
}): string {
  const { t, i18n } = useLingui();
  const text = texts[message.kind];
  if (!text) return t`News: ${message.kind}`;
  const values = { title: '…', number: '…', organisation: '…', ...message.arguments };
  return i18n._(text.id, values, { message: text.message ?? text.id });
}
