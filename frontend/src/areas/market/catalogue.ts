import type { Catalogue } from '~/app/i18n';

/** The words of the market; other areas that show terms borrow them. */
export const marketCatalogue: Catalogue = {
  en: () => import('./locales/en.po'),
  'zh-CN': () => import('./locales/zh-CN.po'),
};
