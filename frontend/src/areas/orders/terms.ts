import type { OrderTerms, Terms } from '~/api/trade';

/** The terms of a licence as an order keeps them. */
export function asTerms(terms: OrderTerms): Terms {
  return {
    rights: terms.rights,
    exclusive: terms.exclusive ?? false,
    territory: terms.territory,
    months: terms.months ?? null,
    until: terms.until ?? null,
    media: terms.media ?? [],
    purposes: terms.purposes ?? [],
    aiTraining: terms.aiTraining ?? false,
    sublicensing: terms.sublicensing ?? false,
    attribution: terms.attribution ?? false,
    price: terms.price,
  };
}
