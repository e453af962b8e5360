import type { Split } from '~/api/trade';
import type { Money } from '~/components/money';

/** The exact sum of these amounts, which are all of the first one's currency. */
export function sumOf(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  if (!first) return null;
  const sum = amounts.reduce((total, { amount }) => total + BigInt(amount), 0n);
  return { currency: first.currency, amount: sum.toString() };
}

/** Whether fee and payees are exactly the price, to the last minor unit. */
export function addsUp(price: Money, split: Split): boolean {
  const amounts = [split.fee, ...split.payees.map(({ amount }) => amount)];
  const isOneCurrency = amounts.every(({ currency }) => currency === price.currency);
  return isOneCurrency && sumOf(amounts)?.amount === price.amount;
}
