import { expect, test } from 'vitest';

import { passagesAlsoIn } from './passages';

const sentence = 'The composition follows the three distances of Guo Xi';

test('finds a passage whatever its case, spacing and punctuation', () => {
  const text = `Before. ${sentence}. After.`;
  const [found, ...more] = passagesAlsoIn(
    text,
    `x ${sentence.toUpperCase().replaceAll(' ', '\n')}!`,
  );
  expect(more).toEqual([]);
  expect(text.slice(found?.from, found?.to)).toBe(sentence);
});

test('finds a passage of Chinese', () => {
  const text =
    '江上晨雾，一叶扁舟，两岸青山相对出，孤帆一片日边来，朝辞白帝彩云间，千里江陵一日还。';
  expect(passagesAlsoIn(text, text.replaceAll('，', ''))).toEqual([
    { from: 0, to: text.length - 1 },
  ]);
});

test('leaves unlike and short texts alone', () => {
  expect(passagesAlsoIn(sentence, 'Nothing of it stands in this other text at all.')).toEqual([]);
  expect(passagesAlsoIn('short', 'short')).toEqual([]);
});
