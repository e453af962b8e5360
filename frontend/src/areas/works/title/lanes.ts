import { economicRights, existsIn, type Category, type Right } from '~/components/vocabulary';

import type { Period, TitleGrant, TitleHold, TitleInterest, TitleView } from '../types';

/** The years that the picture shows: legal days as numbers, to place them. */
export interface Span {
  from: number;
  until: number;
}

/** A bar in a lane: where it begins and ends in the picture, in parts of one, and whether it goes on beyond it. */
export interface Bar {
  start: number;
  end: number;
  goesOn: boolean;
}

export interface Lane {
  right: Right;
  interests: { interest: TitleInterest; bar: Bar; height: number; top: number }[];
  grants: { grant: TitleGrant; bar: Bar }[];
  holds: TitleHold[];
}

const day = 86_400_000;
const year = 365.25 * day;

/** A legal day as a number. */
export function dayNumber(text: string): number {
  return Date.parse(`${text}T00:00:00Z`);
}

/** What the picture shows: from the first title to some years from now, or to the last end that lies nearer. */
export function spanOf(title: TitleView, today: string): Span {
  const periods = [...title.interests, ...title.grants].map(({ period }) => period);
  const now = dayNumber(today);
  const asOf = dayNumber(title.asOf);
  const from = Math.min(now - year, asOf, ...periods.map((period) => dayNumber(period.from)));
  const ends = periods.flatMap(({ until }) => (until ? [dayNumber(until)] : []));
  const near = ends.filter((end) => end < now + 15 * year);
  return {
    from,
    until: Math.max(now + 3 * year, asOf + year, ...near.map((end) => end + year / 2)),
  };
}

/** Where a period stands in the picture. */
export function barOf(period: Period, span: Span): Bar {
  const width = span.until - span.from;
  const clamp = (value: number) => Math.min(Math.max(value, 0), 1);
  const end = period.until ? (dayNumber(period.until) - span.from) / width : 1;
  return {
    start: clamp((dayNumber(period.from) - span.from) / width),
    end: clamp(end),
    goesOn: !period.until || end > 1,
  };
}

/** A share as a part of one, for drawing only. */
export function partOf(share: string): number {
  const [numerator = '1', denominator = '1'] = share.split('/');
  const part = Number(numerator) / Number(denominator);
  return Number.isFinite(part) ? Math.min(Math.max(part, 0), 1) : 0;
}

/** One lane for each right that a work of this category has, its interests stacked by their shares. */
export function lanesOf(title: TitleView, category: Category, span: Span): Lane[] {
  return economicRights
    .filter((right) => existsIn(right, category))
    .map((right) => {
      const tops = new Map<string, number>();
      const interests = title.interests
        .filter((interest) => interest.right === right)
        .map((interest) => {
          const column = `${interest.territory} ${interest.period.from}`;
          const top = tops.get(column) ?? 0;
          const height = partOf(interest.share);
          tops.set(column, top + height);
          return { interest, bar: barOf(interest.period, span), height, top };
        });
      return {
        right,
        interests,
        grants: title.grants
          .filter((grant) => grant.rights.includes(right))
          .map((grant) => ({ grant, bar: barOf(grant.period, span) })),
        holds: title.holds.filter((hold) => hold.rights.includes(right)),
      };
    });
}

/** The years to mark below the lanes, few enough to be read. */
export function yearsOf(span: Span): { year: number; at: number }[] {
  const first = new Date(span.from).getUTCFullYear() + 1;
  const last = new Date(span.until).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / 6));
  const marks = [];
  for (let each = first; each <= last; each += step) {
    marks.push({ year: each, at: (Date.UTC(each, 0, 1) - span.from) / (span.until - span.from) });
  }
  return marks;
}

/** Lanes that say the same, drawn as one. */
export function gathered(lanes: readonly Lane[]): { rights: Right[]; lane: Lane }[] {
  const groups = new Map<string, { rights: Right[]; lane: Lane }>();
  for (const lane of lanes) {
    const key = JSON.stringify([
      lane.interests.map(({ interest: { holder, share, territory, period } }) => [
        holder.id,
        share,
        territory,
        period,
      ]),
      lane.grants.map(({ grant: { exclusive, licenceNumber, territory, period } }) => [
        exclusive,
        licenceNumber,
        territory,
        period,
      ]),
      lane.holds.map(({ id }) => id),
    ]);
    const group = groups.get(key);
    if (group) group.rights.push(lane.right);
    else groups.set(key, { rights: [lane.right], lane });
  }
  return [...groups.values()];
}

/** The holders in the order in which they appear, which gives each a colour. */
export function holdersOf(title: TitleView): { id: string; name: string }[] {
  const seen = new Map<string, { id: string; name: string }>();
  for (const { holder } of title.interests) seen.set(holder.id, holder);
  return [...seen.values()];
}
