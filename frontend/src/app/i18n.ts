import { i18n, type Messages } from '@lingui/core';

import { language, type Language } from './preferences';

type Loader = () => Promise<{ messages: Messages }>;
/** One catalogue of an area in each language, loaded when the area is. */
export type Catalogue = Record<Language, Loader>;

const loaded = new Set<Catalogue>();

const base: Catalogue = {
  en: () => import('../locales/en.po'),
  'zh-CN': () => import('../locales/zh-CN.po'),
};

/** Adds an area's words in the present language; later changes of language bring it along. */
export async function loadCatalogue(catalogue: Catalogue): Promise<void> {
  if (loaded.has(catalogue)) return;
  const chosen = language.get();
  const { messages } = await catalogue[chosen]();
  loaded.add(catalogue);
  i18n.load(chosen, messages);
  if (i18n.locale === chosen) i18n.activate(chosen);
}

/** Shows everything in this language, without a reload, and remembers it. */
export async function speak(chosen: Language): Promise<void> {
  loaded.add(base);
  const catalogues = await Promise.all([...loaded].map((catalogue) => catalogue[chosen]()));
  for (const { messages } of catalogues) i18n.load(chosen, messages);
  if (language.get() !== chosen) language.set(chosen);
  document.documentElement.lang = chosen;
  i18n.activate(chosen);
}

export { i18n };
