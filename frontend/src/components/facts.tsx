import { Text, Tooltip } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { writeDayOf, writeInstant, writeLegalDay } from './dates';
import classes from './facts.module.css';
import { writeMoney, type Money } from './money';
import { parseShare, writeShare } from './share';
import { countryName, parseTerritory } from './territory';
import { isRight, moralRights, rights, rightWords, type Category, existsIn } from './vocabulary';

/** An amount of money, exact, in the reader's manner of writing it. */
export function MoneyText({ money }: { money: Money }) {
  const { i18n } = useLingui();
  return <span className={classes.figure}>{writeMoney(money, i18n.locale)}</span>;
}

/** An instant in the reader's zone; the exact second and zone on hover and to readers of the markup. */
export function InstantText({ at, dayOnly = false }: { at: string; dayOnly?: boolean }) {
  const { i18n } = useLingui();
  const shown = dayOnly ? writeDayOf(at, i18n.locale) : writeInstant(at, i18n.locale);
  return (
    <time dateTime={at} title={writeInstant(at, i18n.locale, true)} className={classes.figure}>
      {shown}
    </time>
  );
}

/** A legal day, or a part of one (`2024`, `2024-05`), as it is and in no zone. */
export function DateText({ day }: { day: string }) {
  const { i18n } = useLingui();
  return (
    <time dateTime={day} className={classes.figure}>
      {writeLegalDay(day, i18n.locale)}
    </time>
  );
}

/** A half-open period of legal days. */
export function PeriodText({ period }: { period: { from: string; until?: string | null } }) {
  const { t, i18n } = useLingui();
  const from = writeLegalDay(period.from, i18n.locale);
  if (!period.until) return <span className={classes.figure}>{t`from ${from}`}</span>;
  const until = writeLegalDay(period.until, i18n.locale);
  return <span className={classes.figure}>{t`from ${from} until ${until}`}</span>;
}

/** A share as the exact fraction it is, with its percentage where that is exact too. */
export function ShareText({ share }: { share: string }) {
  const { t, i18n } = useLingui();
  const fraction = parseShare(share);
  if (!fraction) return <span>{share}</span>;
  if (fraction.numerator === fraction.denominator) return <span>{t`the whole`}</span>;
  const inTenThousand = (fraction.numerator * 10_000n) / fraction.denominator;
  const isExact = (fraction.numerator * 10_000n) % fraction.denominator === 0n;
  const percent = new Intl.NumberFormat(i18n.locale, {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(Number(inTenThousand) / 10_000);
  return (
    <span className={classes.figure}>
      {writeShare(fraction)}
      {isExact && <Text span c="dimmed" inherit>{` (${percent})`}</Text>}
    </span>
  );
}

/** Where something applies: the world, the world except, or only these countries, by name. */
export function TerritoryText({ territory }: { territory: string }) {
  const { t, i18n } = useLingui();
  const { worldwide, countries } = parseTerritory(territory);
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
    countries.map((code) => countryName(code, i18n.locale)),
  );
  if (!worldwide) return <span>{names}</span>;
  return <span>{countries.length === 0 ? t`Worldwide` : t`Worldwide except ${names}`}</span>;
}

/** A set of rights by name; "all economic rights" where it is all that a work of this category has. */
export function RightsText({ of, category }: { of: readonly string[]; category?: Category }) {
  const { t, i18n } = useLingui();
  const named = rights.filter((right) => of.includes(right));
  const possible = rights.filter(
    (right) => !moralRights.includes(right) && (!category || existsIn(right, category)),
  );
  if (category && possible.every((right) => named.includes(right))) {
    return <span>{t`all economic rights`}</span>;
  }
  const unknown = of.filter((right) => !isRight(right));
  return (
    <span>
      {new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format([
        ...named.map((right) => i18n._(rightWords[right].name)),
        ...unknown,
      ])}
    </span>
  );
}

/** A long identifier or digest in monospace that wraps anywhere and can be read out in full. */
export function CodeText({ children }: { children: string }) {
  return <code className={classes.code}>{children}</code>;
}

/** A list of facts: term and value in two columns, one below the other on a phone. */
export function FactList({ facts }: { facts: readonly (readonly [string, ReactNode] | null)[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map((fact) =>
        fact ? (
          <div key={fact[0]} className={classes.fact}>
            <dt>{fact[0]}</dt>
            <dd>{fact[1]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** A word with an explanation on hover and on focus. */
export function Explained({ word, children }: { word: ReactNode; children: string }) {
  return (
    <Tooltip label={children} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className={classes.explained}>
        {word}
      </button>
    </Tooltip>
  );
}
