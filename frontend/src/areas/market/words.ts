import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type { PauseReason } from '~/api/trade';

/** Why an offer cannot be taken at present, and what would change that. */
export const pauseWords: Record<PauseReason, MessageDescriptor> = {
  TITLE_CHANGED: msg`The title has changed since, and no longer covers these terms.`,
  CONSENT_MISSING: msg`A co-owner has yet to consent. An exclusive licence needs every one of them.`,
  ON_HOLD: msg`A dispute holds the rights that it would grant. It comes back when the hold is lifted.`,
  GRANTED_ALREADY: msg`Somebody holds an exclusive licence of these rights already.`,
  PAST_ITS_END: msg`The day until which it would license has passed.`,
};
