/** An exact fraction, as the register writes shares: `1/3`, or `1` for the whole. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

function lowest(numerator: bigint, denominator: bigint): Fraction {
  const common = divisor(numerator, denominator) || 1n;
  return { numerator: numerator / common, denominator: denominator / common };
}

/** Reads `1/3`, `25%`, `12.5%` or `1`; null for anything else, for nothing and for more than the whole. */
export function parseShare(text: string): Fraction | null {
  const written = text.trim().replace('％', '%').replace('／', '/');
  const fraction = /^(\d{1,9})(?:\s*\/\s*(\d{1,9}))?$/.exec(written);
  const percent = /^(\d{1,3})(?:\.(\d{1,4}))?\s*%$/.exec(written);
  let parsed: Fraction | null = null;
  if (fraction?.[1]) {
    parsed = { numerator: BigInt(fraction[1]), denominator: BigInt(fraction[2] ?? '1') };
  } else if (percent?.[1]) {
    const decimals = percent[2] ?? '';
    parsed = {
      numerator: BigInt(percent[1] + decimals),
      denominator: 100n * 10n ** BigInt(decimals.length),
    };
  }
  if (!parsed || parsed.denominator === 0n || parsed.numerator === 0n) return null;
  if (parsed.numerator > parsed.denominator) return null;
  return lowest(parsed.numerator, parsed.denominator);
}

/** Writes a fraction as the register does. */
export function writeShare({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** The exact sum of these shares; whatever cannot be read counts as nothing. */
export function sumOfShares(shares: readonly string[]): Fraction {
  return shares.reduce<Fraction>(
    (sum, text) => {
      const share = parseShare(text);
      if (!share) return sum;
      return lowest(
        sum.numerator * share.denominator + share.numerator * sum.denominator,
        sum.denominator * share.denominator,
      );
    },
    { numerator: 0n, denominator: 1n },
  );
}

/** Whether these shares are exactly the whole. */
export function isWhole(shares: readonly string[]): boolean {
  const { numerator, denominator } = sumOfShares(shares);
  return numerator === denominator;
}
