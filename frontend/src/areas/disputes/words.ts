import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type { Ground } from '~/api/trade';

import type { CaseDecision, CaseStep } from '~/api/trade';

/** The grounds of a dispute, as somebody says them, and what each has to show. */
export const groundWords: Record<
  Ground,
  { name: MessageDescriptor; said: MessageDescriptor; gist: MessageDescriptor }
> = {
  NOT_THE_OWNER: {
    name: msg`Not the owner`,
    said: msg`The work is mine, not theirs`,
    gist: msg`You show that you made it or acquired it, and that the holder did not.`,
  },
  CO_OWNER: {
    name: msg`A co-owner was left out`,
    said: msg`A part of it is mine`,
    gist: msg`You show what you contributed or acquired, and which share it makes.`,
  },
  COPY: {
    name: msg`A copy of another work`,
    said: msg`It copies a work of mine`,
    gist: msg`You name your own earlier work and show what was taken from it.`,
  },
  LICENCE_BREACH: {
    name: msg`Breach of a licence`,
    said: msg`They use my work beyond their licence`,
    gist: msg`You own the work, and show a use that the licence does not allow.`,
  },
};

/** The steps of a case. */
export const caseStepWords: Record<CaseStep, MessageDescriptor> = {
  FILED: msg`Filed`,
  NOTIFIED: msg`Notified; the named interests are held`,
  EVIDENCE_ADDED: msg`A document was added`,
  ANSWERED: msg`Answered`,
  UNANSWERED: msg`The time to answer ran out`,
  OVERDUE: msg`The time to decide ran out`,
  WITHDRAWN: msg`Withdrawn; the hold is lifted`,
  RULED: msg`Decided; the ruling was carried out`,
};

/** How a case ended. */
export const decisionWords: Record<CaseDecision, MessageDescriptor> = {
  DISMISS: msg`Dismissed`,
  UPHOLD: msg`Upheld`,
};
