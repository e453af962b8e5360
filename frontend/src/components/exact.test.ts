import { describe, expect, test } from 'vitest';

import { isPartialDate, tidyPartialDate, writeLegalDay } from './dates';
import { majorUnits, parseMoney, writeMoney } from './money';
import { isWhole, parseShare, writeShare } from './share';
import { parseTerritory, writeTerritory } from './territory';

describe('money', () => {
  test('is read and written exactly, beyond what a floating-point number holds', () => {
    const money = parseMoney('90071992547409.93', 'CNY');
    expect(money?.amount).toBe('9007199254740993');
    expect(money && majorUnits(money)).toBe('90071992547409.93');
    expect(money && writeMoney(money, 'en')).toBe('CN¥90,071,992,547,409.93');
  });

  test('knows currencies without minor units', () => {
    expect(parseMoney('1200', 'JPY')).toEqual({ currency: 'JPY', amount: '1200' });
    expect(parseMoney('1200.5', 'JPY')).toBeNull();
  });

  test('refuses what cannot be paid', () => {
    expect(parseMoney('12.345', 'CNY')).toBeNull();
    expect(parseMoney('-1', 'CNY')).toBeNull();
    expect(parseMoney('twelve', 'CNY')).toBeNull();
  });

  test('keeps small amounts and signs', () => {
    expect(majorUnits({ currency: 'CNY', amount: '5' })).toBe('0.05');
    expect(majorUnits({ currency: 'CNY', amount: '-120050' })).toBe('-1200.50');
  });
});

describe('shares', () => {
  test('thirds are a whole', () => {
    expect(isWhole(['1/3', '1/3', '1/3'])).toBe(true);
    expect(isWhole(['0.33', '1/3', '1/3'])).toBe(false);
  });

  test('a percentage becomes the fraction that it is', () => {
    const share = parseShare('12.5%');
    expect(share && writeShare(share)).toBe('1/8');
  });

  test('nothing and more than the whole are no shares', () => {
    expect(parseShare('0')).toBeNull();
    expect(parseShare('4/3')).toBeNull();
    expect(parseShare('1/0')).toBeNull();
  });
});

describe('territories', () => {
  test.each(['WORLD', 'WORLD-CN-US', 'CN+DE'])('%s survives the round trip', (text) => {
    expect(writeTerritory(parseTerritory(text))).toBe(text);
  });
});

describe('partial dates', () => {
  test('are understood as people write them', () => {
    expect(tidyPartialDate('2024/5')).toBe('2024-05');
    expect(tidyPartialDate('2024年5月7日')).toBe('2024-05-07');
    expect(tidyPartialDate('2024')).toBe('2024');
  });

  test('must be days that exist', () => {
    expect(isPartialDate('2024-02-29')).toBe(true);
    expect(isPartialDate('2023-02-29')).toBe(false);
    expect(isPartialDate('2023-13')).toBe(false);
  });

  test('are written as they are, in no zone', () => {
    expect(writeLegalDay('2024-05-17', 'en')).toBe('May 17, 2024');
    expect(writeLegalDay('2024-05', 'zh-CN')).toBe('2024年5月');
    expect(writeLegalDay('2024', 'zh-CN')).toBe('2024年');
  });
});
