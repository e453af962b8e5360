import type { LicencePage } from '~/api/trade';

const days = 24 * 60 * 60 * 1000;

/** The days until a licence in force ends, where that is at most ninety; null otherwise. */
export function daysLeft(
  licence: Pick<LicencePage, 'state' | 'period'>,
  now: number,
): number | null {
  if (licence.state !== 'ACTIVE' || !licence.period.until) return null;
  const left = Math.ceil((Date.parse(`${licence.period.until}T00:00:00Z`) - now) / days);
  return left >= 0 && left <= 90 ? left : null;
}
