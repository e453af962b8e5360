import type { Terms } from '~/api/trade';
import type { Money } from '~/components/money';
import type { Right } from '~/components/vocabulary';

/** Terms as they are being written: the price may still be missing, and the end is one of two kinds. */
export interface TermsDraft {
  rights: Right[];
  exclusive: boolean;
  territory: string;
  lasts: 'months' | 'until';
  months: number | '';
  until: string;
  media: string[];
  purposes: string[];
  aiTraining: boolean;
  sublicensing: boolean;
  attribution: boolean;
  price: Money | null;
}

/** Where an offer begins: one right, not exclusive, two years, nothing for models. */
export const firstDraft: TermsDraft = {
  rights: [],
  exclusive: false,
  territory: 'WORLD',
  lasts: 'months',
  months: 24,
  until: '',
  media: [],
  purposes: [],
  aiTraining: false,
  sublicensing: false,
  attribution: true,
  price: null,
};

/** The draft that would write these terms. */
export function draftOf(terms: Terms, rights: readonly Right[]): TermsDraft {
  return {
    rights: rights.filter((right) => terms.rights.includes(right)),
    exclusive: terms.exclusive,
    territory: terms.territory,
    lasts: terms.until ? 'until' : 'months',
    months: terms.months ?? '',
    until: terms.until ?? '',
    media: [...terms.media],
    purposes: [...terms.purposes],
    aiTraining: terms.aiTraining,
    sublicensing: terms.sublicensing,
    attribution: terms.attribution,
    price: terms.price,
  };
}

/** Which parts of the terms are still missing, by their field; empty when they are complete. */
export function missingIn(
  draft: TermsDraft,
): readonly ('rights' | 'territory' | 'end' | 'price')[] {
  const missing: ('rights' | 'territory' | 'end' | 'price')[] = [];
  if (draft.rights.length === 0) missing.push('rights');
  if (draft.territory === '') missing.push('territory');
  const hasEnd =
    draft.lasts === 'until'
      ? draft.until !== ''
      : draft.months !== '' && draft.months >= 1 && draft.months <= 1200;
  if (!hasEnd) missing.push('end');
  if (draft.price === null) missing.push('price');
  return missing;
}

/** The terms that the draft writes; what is missing is shown as nothing at all. */
export function termsOf(draft: TermsDraft): Terms {
  return {
    rights: draft.rights,
    exclusive: draft.exclusive,
    territory: draft.territory || 'WORLD',
    months: draft.lasts === 'months' && draft.months !== '' ? draft.months : null,
    until: draft.lasts === 'until' && draft.until ? draft.until : null,
    media: draft.media,
    purposes: draft.purposes,
    aiTraining: draft.aiTraining,
    sublicensing: draft.sublicensing,
    attribution: draft.attribution,
    price: draft.price ?? { currency: 'CNY', amount: '0' },
  };
}
