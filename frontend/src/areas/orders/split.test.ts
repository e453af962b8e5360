import { expect, test } from 'vitest';

import type { Split } from '~/api/trade';
import { lin, studio } from '~/testing/sample';

import { addsUp, sumOf } from './split';

const cny = (amount: string) => ({ currency: 'CNY', amount });
const split: Split = {
  fee: cny('500'),
  payees: [
    { party: lin, share: '1/3', amount: cny('3167') },
    { party: studio, share: '2/3', amount: cny('6333') },
  ],
};

test('a split of thirds adds up to the price, to the last cent', () => {
  expect(addsUp(cny('10000'), split)).toBe(true);
  expect(addsUp(cny('10001'), split)).toBe(false);
});

test('amounts beyond what a floating-point number holds are still exact', () => {
  expect(sumOf([cny('9007199254740993'), cny('1')])).toEqual(cny('9007199254740994'));
});

test('another currency does not add up', () => {
  expect(addsUp({ currency: 'EUR', amount: '10000' }, split)).toBe(false);
});
