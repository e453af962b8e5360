import type { Catalogue } from '~/app/i18n';

/** The words of disputes; the adjudicators' queue borrows them. */
export const disputesCatalogue: Catalogue = {
  en: () => import('./locales/en.po'),
  'zh-CN': () => import('./locales/zh-CN.po'),
};
