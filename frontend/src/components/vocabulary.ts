import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The seventeen rights of Art. 10, in the order of the statute. */
export const rights = [
  'PUBLICATION',
  'ATTRIBUTION',
  'REVISION',
  'INTEGRITY',
  'REPRODUCTION',
  'DISTRIBUTION',
  'RENTAL',
  'EXHIBITION',
  'PERFORMANCE',
  'PROJECTION',
  'BROADCASTING',
  'INFORMATION_NETWORK',
  'CINEMATOGRAPHIC',
  'ADAPTATION',
  'TRANSLATION',
  'COMPILATION',
  'OTHER',
] as const;
export type Right = (typeof rights)[number];

/** The moral rights, which never move. */
export const moralRights: readonly Right[] = rights.slice(0, 4);
/** The rights that may be licensed or transferred. */
export const economicRights: readonly Right[] = rights.slice(4);

/** The name of each right, and one line on what it is. */
export const rightWords: Record<Right, { name: MessageDescriptor; gist: MessageDescriptor }> = {
  PUBLICATION: { name: msg`Publication`, gist: msg`Decide whether the work is made public` },
  ATTRIBUTION: { name: msg`Attribution`, gist: msg`Be named as the author` },
  REVISION: { name: msg`Revision`, gist: msg`Revise the work or allow it` },
  INTEGRITY: { name: msg`Integrity`, gist: msg`Keep the work from distortion` },
  REPRODUCTION: { name: msg`Reproduction`, gist: msg`Make copies by any means` },
  DISTRIBUTION: { name: msg`Distribution`, gist: msg`Sell or give copies to the public` },
  RENTAL: { name: msg`Rental`, gist: msg`Lend copies for payment` },
  EXHIBITION: { name: msg`Exhibition`, gist: msg`Show the original or copies in public` },
  PERFORMANCE: { name: msg`Performance`, gist: msg`Perform the work in public` },
  PROJECTION: { name: msg`Projection`, gist: msg`Show it through a projector or screen` },
  BROADCASTING: { name: msg`Broadcasting`, gist: msg`Broadcast or relay it, wired or wireless` },
  INFORMATION_NETWORK: {
    name: msg`Communication over information networks`,
    gist: msg`Let people reach it online when they choose`,
  },
  CINEMATOGRAPHIC: {
    name: msg`Cinematographic adaptation`,
    gist: msg`Fix an adaptation as an audiovisual work`,
  },
  ADAPTATION: { name: msg`Adaptation`, gist: msg`Change it into a new work` },
  TRANSLATION: { name: msg`Translation`, gist: msg`Turn it into another language` },
  COMPILATION: { name: msg`Compilation`, gist: msg`Select and arrange it into a new work` },
  OTHER: { name: msg`Other rights`, gist: msg`Whatever else the owner is entitled to` },
};

/** The categories of works of Art. 3, in the order of the statute. */
export const categories = [
  'WRITTEN',
  'ORAL',
  'MUSIC',
  'DRAMA',
  'QUYI',
  'DANCE',
  'ACROBATICS',
  'FINE_ART',
  'ARCHITECTURE',
  'PHOTOGRAPH',
  'AUDIOVISUAL',
  'GRAPHIC',
  'MODEL',
  'SOFTWARE',
  'OTHER',
] as const;
export type Category = (typeof categories)[number];

/** The name of each category, and the character that stands for it where there is no picture. */
export const categoryWords: Record<Category, { name: MessageDescriptor; glyph: string }> = {
  WRITTEN: { name: msg`Written work`, glyph: '文' },
  ORAL: { name: msg`Oral work`, glyph: '言' },
  MUSIC: { name: msg`Music`, glyph: '樂' },
  DRAMA: { name: msg`Drama`, glyph: '戲' },
  QUYI: { name: msg`Quyi (sung storytelling)`, glyph: '曲' },
  DANCE: { name: msg`Dance`, glyph: '舞' },
  ACROBATICS: { name: msg`Acrobatics`, glyph: '技' },
  FINE_ART: { name: msg`Fine art`, glyph: '畫' },
  ARCHITECTURE: { name: msg`Architecture`, glyph: '築' },
  PHOTOGRAPH: { name: msg`Photograph`, glyph: '影' },
  AUDIOVISUAL: { name: msg`Audiovisual work`, glyph: '映' },
  GRAPHIC: { name: msg`Drawing, map or diagram`, glyph: '圖' },
  MODEL: { name: msg`Model`, glyph: '模' },
  SOFTWARE: { name: msg`Software`, glyph: '碼' },
  OTHER: { name: msg`Other work`, glyph: '作' },
};

/** Whether this text names a category that this page knows. */
export function isCategory(value: unknown): value is Category {
  return categories.some((category) => category === value);
}

/** Whether this text names a right that this page knows. */
export function isRight(value: unknown): value is Right {
  return rights.some((right) => right === value);
}

const onlyIn: Partial<Record<Right, readonly Category[]>> = {
  RENTAL: ['AUDIOVISUAL', 'SOFTWARE'],
  EXHIBITION: ['FINE_ART', 'PHOTOGRAPH'],
  PROJECTION: ['FINE_ART', 'PHOTOGRAPH', 'AUDIOVISUAL'],
};

/** Whether a work of this category can have this right (Art. 10 (7), (8) and (10)). */
export function existsIn(right: Right, category: Category): boolean {
  return onlyIn[right]?.includes(category) ?? true;
}

/** How sure the register is of a party's identity. */
export const levelWords = {
  DECLARED: {
    name: msg`Declared`,
    gist: msg`The name is as this party declared it; nobody checked it.`,
  },
  EMAIL_CONFIRMED: {
    name: msg`E-mail confirmed`,
    gist: msg`The party answered at its e-mail address; its name is as declared.`,
  },
  VERIFIED: { name: msg`Verified`, gist: msg`The party's identity was checked.` },
} as const;

/** The duties that are granted separately, on record. */
export const dutyWords = {
  EXAMINER: msg`Examiner`,
  ADJUDICATOR: msg`Adjudicator`,
  TREASURER: msg`Treasurer`,
  OPERATOR: msg`Operator`,
} as const;

type Tone = 'jade' | 'ochre' | 'cinnabar' | 'indigo' | 'ink';

/** Every state that the register shows, with its tone: jade stands, ochre waits, cinnabar is stopped. */
export const statusWords = {
  DRAFT: { name: msg`Draft`, tone: 'ink' },
  SUBMITTED: { name: msg`Submitted`, tone: 'indigo' },
  FLAGGED: { name: msg`In examination`, tone: 'ochre' },
  REGISTERED: { name: msg`Registered`, tone: 'jade' },
  REFUSED: { name: msg`Refused`, tone: 'cinnabar' },
  WITHDRAWN: { name: msg`Withdrawn`, tone: 'ink' },
  SUSPENDED: { name: msg`Suspended`, tone: 'cinnabar' },
  REVOKED: { name: msg`Revoked`, tone: 'cinnabar' },
  PUBLISHED: { name: msg`On offer`, tone: 'jade' },
  PAUSED: { name: msg`Paused`, tone: 'ochre' },
  ACTIVE: { name: msg`In force`, tone: 'jade' },
  TERMINATED: { name: msg`Terminated`, tone: 'cinnabar' },
  EXPIRED: { name: msg`Expired`, tone: 'ink' },
  PLACED: { name: msg`Awaiting payment`, tone: 'ochre' },
  PROPOSED: { name: msg`Proposed`, tone: 'indigo' },
  ACCEPTED: { name: msg`Accepted`, tone: 'indigo' },
  PAID: { name: msg`Paid, in escrow`, tone: 'indigo' },
  COMPLETED: { name: msg`Completed`, tone: 'jade' },
  CANCELLED: { name: msg`Cancelled`, tone: 'ink' },
  REFUNDED: { name: msg`Refunded`, tone: 'ink' },
  CONTESTED: { name: msg`Contested`, tone: 'cinnabar' },
  STARTED: { name: msg`Started`, tone: 'indigo' },
  WAITING: { name: msg`Waiting for confirmation`, tone: 'ochre' },
  SETTLED: { name: msg`Settled`, tone: 'jade' },
  FAILED: { name: msg`Failed`, tone: 'cinnabar' },
  UNKNOWN: { name: msg`Being clarified`, tone: 'ochre' },
  FILED: { name: msg`Filed`, tone: 'indigo' },
  NOTIFIED: { name: msg`Awaiting an answer`, tone: 'ochre' },
  ANSWERED: { name: msg`Answered`, tone: 'indigo' },
  UNANSWERED: { name: msg`Unanswered`, tone: 'ochre' },
  RULED: { name: msg`Decided`, tone: 'jade' },
  DISMISSED: { name: msg`Dismissed`, tone: 'ink' },
  UPHELD: { name: msg`Upheld`, tone: 'jade' },
  ON_HOLD: { name: msg`Held by a dispute`, tone: 'cinnabar' },
  PRIVATE: { name: msg`Private`, tone: 'ink' },
  FACTS: { name: msg`Facts public`, tone: 'indigo' },
  PREVIEW: { name: msg`Facts and preview public`, tone: 'indigo' },
} as const satisfies Record<string, { name: MessageDescriptor; tone: Tone }>;
export type Status = keyof typeof statusWords;

/** The acts that the log records, by their type there. */
export const actWords: Record<string, MessageDescriptor> = {
  'application.submitted': msg`Application submitted`,
  'application.refused': msg`Application refused`,
  'application.withdrawn': msg`Application withdrawn`,
  'work.registered': msg`Work registered`,
  'work.amended': msg`Record amended`,
  'work.revoked': msg`Registration revoked`,
  'work.visibility': msg`Visibility changed`,
  'work.codes': msg`Codes published or withdrawn`,
  'title.opened': msg`First owners recorded`,
  'title.assigned': msg`Title assigned`,
  'consent.asked': msg`Consent asked`,
  'consent.given': msg`Consent given`,
  'offer.published': msg`Offer published`,
  'offer.withdrawn': msg`Offer withdrawn`,
  'licence.granted': msg`Licence granted`,
  'licence.terminated': msg`Licence ended`,
  'order.placed': msg`Order placed`,
  'order.accepted': msg`Order accepted`,
  'order.paid': msg`Order paid`,
  'order.cancelled': msg`Order cancelled`,
  'order.refunded': msg`Order refunded`,
  'order.completed': msg`Order completed`,
  'payment.started': msg`Payment started`,
  'payment.confirmed': msg`Payment confirmed`,
  'escrow.released': msg`Escrow released`,
  'hold.placed': msg`Hold placed`,
  'hold.lifted': msg`Hold lifted`,
  'case.opened': msg`Dispute filed`,
  'case.answered': msg`Dispute answered`,
  'case.ruled': msg`Dispute decided`,
  'duty.granted': msg`Duty granted`,
  'duty.revoked': msg`Duty revoked`,
  'register.founded': msg`Register founded`,
  'key.created': msg`Key created`,
  'text.withheld': msg`Text withheld`,
};
