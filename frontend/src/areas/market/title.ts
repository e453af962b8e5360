import type { TitlePage } from '~/api/trade';
import type { Party } from '~/api/session';
import { sumOfShares, writeShare } from '~/components/share';
import { parseTerritory } from '~/components/territory';
import { economicRights, type Right } from '~/components/vocabulary';

/** Whether the first place reaches everywhere that the second one does. */
export function encloses(outer: string, inner: string): boolean {
  const wide = parseTerritory(outer);
  const narrow = parseTerritory(inner);
  if (!wide.worldwide) {
    return !narrow.worldwide && narrow.countries.every((code) => wide.countries.includes(code));
  }
  return narrow.worldwide
    ? wide.countries.every((code) => narrow.countries.includes(code))
    : narrow.countries.every((code) => !wide.countries.includes(code));
}

function runs(period: { from: string; until?: string | null }, day: string): boolean {
  return period.from <= day && (!period.until || day < period.until);
}

/** The rights in which a party holds some share today, anywhere. */
export function rightsHeldBy(party: string, title: TitlePage): Right[] {
  const held = title.interests.filter(
    ({ holder, period }) => holder.id === party && runs(period, title.asOf),
  );
  return economicRights.filter((right) => held.some((interest) => interest.right === right));
}

/** The exact share that a party holds today of one right, everywhere that the territory names. */
export function shareHeldBy(
  party: string,
  right: string,
  territory: string,
  title: TitlePage,
): string {
  const shares = title.interests
    .filter(
      (interest) =>
        interest.holder.id === party &&
        interest.right === right &&
        runs(interest.period, title.asOf) &&
        encloses(interest.territory, territory),
    )
    .map(({ share }) => share);
  const sum = sumOfShares(shares);
  return sum.numerator === 0n ? '0' : writeShare(sum);
}

/** Everybody else who holds something of these rights today: whose consent an exclusive licence or a transfer needs. */
export function coHolders(party: string, rights: readonly string[], title: TitlePage): Party[] {
  const others = new Map<string, Party>();
  for (const { holder, right, period } of title.interests) {
    if (holder.id !== party && rights.includes(right) && runs(period, title.asOf)) {
      others.set(holder.id, holder);
    }
  }
  return [...others.values()];
}

/** Whether some hold stands on one of these rights. */
export function isHeld(rights: readonly string[], title: TitlePage): boolean {
  return title.holds.some((hold) => hold.rights.some((right) => rights.includes(right)));
}

/** Whether an exclusive licence that runs today, or later, already took one of these rights. */
export function isTaken(rights: readonly string[], title: TitlePage): boolean {
  return title.grants.some(
    ({ exclusive, rights: granted }) =>
      exclusive && granted.some((right) => rights.includes(right)),
  );
}
