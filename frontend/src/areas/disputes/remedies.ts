import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type { Remedy } from '~/api/trade';
import { rightsInWords, territoryInWords } from '~/areas/market/terms/sentence';
import { parseShare } from '~/components/share';

/** What a ruling can refer to by name. */
export interface Named {
  work: string;
  partyName: (id: string) => string;
}

/** What a remedy will change, as a sentence. */
export function remedyInWords(remedy: Remedy, named: Named, i18n: I18n): string {
  const { work } = named;
  switch (remedy.kind) {
    case 'REASSIGN_SHARE': {
      const from = named.partyName(remedy.from ?? '');
      const to = named.partyName(remedy.to ?? '');
      const share = remedy.share ?? '';
      const rights = rightsInWords(remedy.rights ?? [], i18n);
      const where = territoryInWords(remedy.territory ?? 'WORLD', i18n);
      return i18n._(
        msg`A share of ${share} in ${rights} of “${work}”, ${where}, goes from ${from} to ${to}, from the beginning, as if it had always been so.`,
      );
    }
    case 'REFUND_ORDER':
      return i18n._(
        msg`The order about “${work}” is refunded: its licence or transfer ends, and the money goes back to the buyer.`,
      );
    case 'REVOKE':
      return i18n._(
        msg`The registration of “${work}” is revoked. It stays readable in the register as revoked.`,
      );
  }
}

/** Whether a remedy says everything that its kind needs. */
export function isCompleteRemedy(remedy: Remedy): boolean {
  switch (remedy.kind) {
    case 'REASSIGN_SHARE':
      return Boolean(
        remedy.from &&
        remedy.to &&
        remedy.from !== remedy.to &&
        remedy.share &&
        parseShare(remedy.share) &&
        remedy.rights?.length &&
        remedy.territory,
      );
    case 'REFUND_ORDER':
      return Boolean(remedy.order);
    case 'REVOKE':
      return true;
  }
}
