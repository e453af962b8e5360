/** Whether this is a legal day or a part of one: `2024`, `2024-05` or `2024-05-17`, and a real one. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (!month) return true;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return instant.getUTCMonth() === Number(month) - 1;
}

/** Turns what people type (`2024/5`, `2024年5月17日`) into the register's form; leaves the rest as it is. */
export function tidyPartialDate(text: string): string {
  const match = /^(\d{4})(?:[-/.年\s]+(\d{1,2}))?(?:[-/.月\s]+(\d{1,2}))?[年月日]?$/.exec(
    text.trim(),
  );
  if (!match) return text.trim();
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** Writes a legal day or a part of one as it is, in no zone. */
export function writeLegalDay(text: string, locale: string): string {
  if (!isPartialDate(text)) return text;
  const [year = '', month, date] = text.split('-');
  const at = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(date ?? '1')));
  const shape = date
    ? day
    : month
      ? ({ year: 'numeric', month: 'long' } as const)
      : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(at);
}

/** Writes an instant in the reader's own zone, to the minute, or to the second with the zone's name. */
export function writeInstant(instant: string, locale: string, precise = false): string {
  return new Intl.DateTimeFormat(locale, {
    ...(precise ? day : { year: 'numeric', month: 'short', day: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    ...(precise ? ({ second: '2-digit', timeZoneName: 'short' } as const) : {}),
  }).format(new Date(instant));
}

/** Writes the day of an instant in the reader's own zone. */
export function writeDayOf(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(new Date(instant));
}
