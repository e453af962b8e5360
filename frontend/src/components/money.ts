/** An amount as the API writes it: minor units as a decimal integer, and the currency. */
export interface Money {
  currency: string;
  amount: string;
}

/** How many minor digits a currency has (2 for CNY, 0 for JPY). */
export function minorDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

function isNumeral(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** The amount in major units, exactly: `120050` of CNY is `1200.50`. */
export function majorUnits({ currency, amount }: Money): string {
  const digits = minorDigits(currency);
  const negative = amount.startsWith('-');
  const padded = amount.replace('-', '').padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const fraction = digits === 0 ? '' : `.${padded.slice(-digits)}`;
  return `${negative ? '-' : ''}${whole}${fraction}`;
}

/** Writes an amount for readers of this language; never through a floating-point number. */
export function writeMoney(money: Money, locale: string): string {
  const text = majorUnits(money);
  if (!isNumeral(text)) return `${money.currency} ${money.amount}`;
  return new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).format(
    text,
  );
}

/** Reads what a person typed as major units into minor ones; null when it is not an amount of this currency. */
export function parseMoney(text: string, currency: string): Money | null {
  const written = text
    .trim()
    .replaceAll(/[\s,，]/g, '')
    .replace('。', '.')
    .replace('．', '.');
  const match = /^(\d{1,15})(?:\.(\d*))?$/.exec(written);
  if (!match?.[1]) return null;
  const fraction = match[2] ?? '';
  const digits = minorDigits(currency);
  if (fraction.length > digits) return null;
  return { currency, amount: BigInt(match[1] + fraction.padEnd(digits, '0')).toString() };
}
