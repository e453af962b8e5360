import { expect, test } from 'vitest';

import type { Terms } from '~/api/trade';
import { i18n, loadCatalogue, speak } from '~/app/i18n';

import { marketCatalogue } from '../catalogue';
import { reservedRights, termsInSentences } from './sentence';

const terms: Terms = {
  rights: ['REPRODUCTION', 'DISTRIBUTION'],
  exclusive: false,
  territory: 'CN+DE',
  months: 24,
  until: null,
  media: ['PRINT', 'WEB'],
  purposes: ['ADVERTISING'],
  aiTraining: false,
  sublicensing: false,
  attribution: true,
  price: { currency: 'CNY', amount: '120050' },
};

async function spoken(of: Terms, language: 'en' | 'zh-CN', category?: 'PHOTOGRAPH' | 'WRITTEN') {
  await loadCatalogue(marketCatalogue);
  await speak(language);
  return termsInSentences(of, i18n, category);
}

test('terms read as sentences in English', async () => {
  expect(await spoken(terms, 'en')).toEqual([
    'The licensee gets the rights of reproduction and distribution in China and Germany for 2 years; others may be given the same.',
    'It is for advertising, in print or web and social media.',
    'It may not be sub-licensed, and no model may be trained on the work.',
    'The author is named with every use.',
    'It costs CN¥1,200.50, paid once.',
  ]);
});

test('terms read as sentences in Chinese', async () => {
  expect(await spoken(terms, 'zh-CN')).toEqual([
    '被许可人可在中国和德国行使复制权和发行权，为期 2 年；他人也可获得同样的许可。',
    '用于广告，媒介为印刷品或网络与社交媒体。',
    '不得再许可，也不得用该作品训练任何模型。',
    '每次使用均须为作者署名。',
    '价款 ¥1,200.50，一次付清。',
  ]);
});

test('an exclusive grant of everything until a day says so, and what is free of charge costs nothing', async () => {
  const everything: Terms = {
    ...terms,
    rights: [
      ...terms.rights,
      'PERFORMANCE',
      'BROADCASTING',
      'INFORMATION_NETWORK',
      'CINEMATOGRAPHIC',
      'ADAPTATION',
      'TRANSLATION',
      'COMPILATION',
      'OTHER',
    ],
    exclusive: true,
    territory: 'WORLD-US',
    months: null,
    until: '2028-01-01',
    media: [],
    purposes: [],
    price: { currency: 'CNY', amount: '0' },
  };
  const [grant, use, , , price] = await spoken(everything, 'en', 'WRITTEN');
  expect(grant).toBe(
    'The licensee, and nobody else, gets all economic rights worldwide except in United States until January 1, 2028.',
  );
  expect(use).toBe('It is for any purpose and any medium.');
  expect(price).toBe('It is free of charge.');
});

test('what is not granted of a photograph is reserved, and what a photograph cannot have is not named', () => {
  const reserved = reservedRights(terms.rights, 'PHOTOGRAPH');
  expect(reserved).toContain('EXHIBITION');
  expect(reserved).not.toContain('RENTAL');
  expect(reserved).not.toContain('REPRODUCTION');
});
