import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

import type { Terms } from '~/api/trade';
import { writeLegalDay } from '~/components/dates';
import { writeMoney } from '~/components/money';
import { countryName, parseTerritory } from '~/components/territory';
import {
  economicRights,
  existsIn,
  isRight,
  rightWords,
  type Category,
} from '~/components/vocabulary';

import { isMedium, isPurpose, mediumWords, purposeWords } from './uses';

function listed(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

function either(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
}

/** Whether these are all the rights that a work of this category has to grant. */
export function isEveryRight(rights: readonly string[], category: Category | undefined): boolean {
  if (!category) return false;
  return economicRights
    .filter((right) => existsIn(right, category))
    .every((right) => rights.includes(right));
}

/** The rights in running text: `reproduction and distribution`, or all of them in a word. */
export function rightsInWords(rights: readonly string[], i18n: I18n, category?: Category): string {
  if (isEveryRight(rights, category)) return i18n._(msg`all economic rights`);
  const names = economicRights
    .filter((right) => rights.includes(right))
    .map((right) => i18n._(rightWords[right].name));
  const unknown = rights.filter((right) => !isRight(right));
  const text = listed([...names, ...unknown], i18n.locale);
  return i18n.locale.startsWith('en') ? text.toLowerCase() : text;
}

/** Where it applies, as it stands in a sentence. */
export function territoryInWords(territory: string, i18n: I18n): string {
  const { worldwide, countries } = parseTerritory(territory);
  const names = listed(
    countries.map((code) => countryName(code, i18n.locale)),
    i18n.locale,
  );
  if (!worldwide) return i18n._(msg`in ${names}`);
  return countries.length === 0
    ? i18n._(msg`worldwide`)
    : i18n._(msg`worldwide except in ${names}`);
}

/** A number of months, in years where it is whole years. */
export function monthsInWords(months: number, i18n: I18n): string {
  if (months % 12 === 0) {
    const years = months / 12;
    return i18n._(msg`${plural(years, { one: '# year', other: '# years' })}`);
  }
  return i18n._(msg`${plural(months, { one: '# month', other: '# months' })}`);
}

/** How long it lasts, as it stands in a sentence. */
export function durationInWords(terms: Pick<Terms, 'months' | 'until'>, i18n: I18n): string {
  if (terms.until) {
    const day = writeLegalDay(terms.until, i18n.locale);
    return i18n._(msg`until ${day}`);
  }
  if (!terms.months) return i18n._(msg`for an unnamed time`);
  const span = monthsInWords(terms.months, i18n);
  return i18n._(msg`for ${span}`);
}

/** The rights as the object of a sentence: `the rights of reproduction and rental`. */
function rightsGranted(rights: readonly string[], i18n: I18n, category?: Category): string {
  const names = rightsInWords(rights, i18n, category);
  if (isEveryRight(rights, category)) return names;
  return i18n._(
    msg`${plural(rights.length, { one: `the right of ${names}`, other: `the rights of ${names}` })}`,
  );
}

function grantSentence(terms: Terms, i18n: I18n, category?: Category): string {
  const rights = rightsGranted(terms.rights, i18n, category);
  const where = territoryInWords(terms.territory, i18n);
  const howLong = durationInWords(terms, i18n);
  return terms.exclusive
    ? i18n._(msg`The licensee, and nobody else, gets ${rights} ${where} ${howLong}.`)
    : i18n._(msg`The licensee gets ${rights} ${where} ${howLong}; others may be given the same.`);
}

function purposeSentence(terms: Terms, i18n: I18n): string {
  const where = either(
    terms.media.map((code) => (isMedium(code) ? i18n._(mediumWords[code].within) : code)),
    i18n.locale,
  );
  const what = either(
    terms.purposes.map((code) => (isPurpose(code) ? i18n._(purposeWords[code].within) : code)),
    i18n.locale,
  );
  if (where && what) return i18n._(msg`It is for ${what}, in ${where}.`);
  if (where) return i18n._(msg`It is for any purpose, in ${where}.`);
  if (what) return i18n._(msg`It is for ${what}, in any medium.`);
  return i18n._(msg`It is for any purpose and any medium.`);
}

function limitSentence(terms: Terms, i18n: I18n): string {
  if (terms.sublicensing) {
    return terms.aiTraining
      ? i18n._(msg`It may be sub-licensed, and models may be trained on the work.`)
      : i18n._(msg`It may be sub-licensed; no model may be trained on the work.`);
  }
  return terms.aiTraining
    ? i18n._(msg`It may not be sub-licensed; models may be trained on the work.`)
    : i18n._(msg`It may not be sub-licensed, and no model may be trained on the work.`);
}

function creditSentence(terms: Terms, i18n: I18n): string {
  return terms.attribution
    ? i18n._(msg`The author is named with every use.`)
    : i18n._(msg`A credit is not asked for; the author may still claim it.`);
}

/** What somebody has to pay, as a sentence. */
export function priceSentence(terms: Terms, i18n: I18n): string {
  if (/^0+$/.test(terms.price.amount)) return i18n._(msg`It is free of charge.`);
  const price = writeMoney(terms.price, i18n.locale);
  return i18n._(msg`It costs ${price}, paid once.`);
}

/** Terms in sentences that a person understands, each about one thing, the grant first. */
export function termsInSentences(terms: Terms, i18n: I18n, category?: Category): string[] {
  return [
    grantSentence(terms, i18n, category),
    purposeSentence(terms, i18n),
    limitSentence(terms, i18n),
    creditSentence(terms, i18n),
    priceSentence(terms, i18n),
  ];
}

/** The rights of such a work that these terms leave with the owner. */
export function reservedRights(rights: readonly string[], category: Category | undefined) {
  return economicRights.filter(
    (right) => !rights.includes(right) && (!category || existsIn(right, category)),
  );
}
