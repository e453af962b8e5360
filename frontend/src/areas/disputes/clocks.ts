import type { CaseItem } from '~/api/trade';

/** Who has to act by when; null once a case is closed. */
export type Awaited = { kind: 'answer'; due: string } | { kind: 'decision'; due: string } | null;

/** What a case waits for. */
export function awaitedOf(dispute: CaseItem): Awaited {
  switch (dispute.state) {
    case 'FILED':
    case 'NOTIFIED':
      return { kind: 'answer', due: dispute.answerDue };
    case 'ANSWERED':
    case 'UNANSWERED':
      return { kind: 'decision', due: dispute.decideBy ?? dispute.answerDue };
    case 'RULED':
    case 'WITHDRAWN':
      return null;
  }
}

/** Whether a case is neither decided nor taken back. */
export function isOpen(dispute: CaseItem): boolean {
  return awaitedOf(dispute) !== null;
}
