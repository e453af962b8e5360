import { describe, expect, test, vi } from 'vitest';

import { Problem } from '~/api/problem';
import { isWhole } from '~/components/share';

import type { DraftWork } from '../types';
import { Autosave } from './autosave';
import { evenShares, fittingBasis, newWork } from './draft';
import { exifDay } from './exif';
import {
  cellText,
  columns,
  filledDown,
  isAmiss,
  moved,
  overhang,
  pasted,
  stepBetween,
  takenBack,
  withCell,
} from './grid';
import { categoryOfFile, titleFromName } from './metadata';
import { isTable, parseTable } from './paste';
import { untouched, valueAt, workOf } from './pointers';

const standing = { party: 'p', isOrganisation: false, language: 'en', contribution: 'All of it' };
const work = (title: string): DraftWork => ({ ...newWork([], standing), title });
const titles = (works: readonly DraftWork[]) => works.map(({ title }) => title);
const column = (name: (typeof columns)[number]) => columns.indexOf(name);
const wording = (_: string, choice: string) => (choice === 'PHOTOGRAPH' ? '摄影作品' : choice);

describe('a spreadsheet on the clipboard', () => {
  test('is read with quotes, line breaks in cells and doubled quotes', () => {
    expect(parseTable('a\tb\r\n"two\nlines"\t"say ""hi"""\r\n')).toEqual([
      ['a', 'b'],
      ['two\nlines', 'say "hi"'],
    ]);
  });

  test('keeps empty cells and a quote inside a word', () => {
    expect(parseTable('\t\tx\nit"s')).toEqual([['', '', 'x'], ['it"s']]);
  });

  test('is told from a single pasted word', () => {
    expect(isTable('one word\n')).toBe(false);
    expect(isTable('a\tb')).toBe(true);
  });

  test('is written from the chosen cell on, understanding words and dates of people', () => {
    const works = pasted(
      [work('one'), work('two'), work('three')],
      { row: 1, column: 0 },
      '雨巷\t摄影作品\t2024年5月\nMist\tfine_art\t2023/1/9\nlost\t\t',
      wording,
    );
    expect(titles(works)).toEqual(['one', '雨巷', 'Mist']);
    expect(works[1]?.category).toBe('PHOTOGRAPH');
    expect(works[1]?.completedOn).toBe('2024-05');
    expect(works[2]?.category).toBe('FINE_ART');
    expect(works[2]?.completedOn).toBe('2023-01-09');
  });

  test('says how much of it found no place', () => {
    expect(overhang(3, { row: 1, column: 0 }, 'a\nb\nc')).toEqual({ rows: 1, cells: 0 });
    expect(overhang(3, { row: 0, column: columns.length - 1 }, 'a\tb')).toEqual({
      rows: 0,
      cells: 1,
    });
  });
});

describe('a cell', () => {
  test('keeps its choice when a word is not understood', () => {
    const before = { ...work('x'), category: 'MUSIC' as const };
    expect(withCell(before, 'category', 'poem', wording).category).toBe('MUSIC');
  });

  test('without a date of publication makes the work unpublished', () => {
    const published = withCell(work('x'), 'publishedOn', '2024', wording);
    expect(cellText(published, 'publishedOn')).toBe('2024');
    expect(withCell(published, 'publishedOn', '', wording).published).toBeNull();
  });
});

describe('fill down', () => {
  test('repeats a cell in every row below and in no row above', () => {
    const works = [work('a'), work('b'), work('c')].map((each, row) => ({
      ...each,
      completedOn: `200${row}`,
    }));
    const filled = filledDown(works, { row: 1, column: column('completedOn') });
    expect(filled.map(({ completedOn }) => completedOn)).toEqual(['2000', '2001', '2001']);
    expect(titles(filled)).toEqual(['a', 'b', 'c']);
  });

  test('takes authors, owners and basis along together', () => {
    const shared = {
      ...work('a'),
      owners: [
        { party: 'p', share: '1/2' },
        { party: 'q', share: '1/2' },
      ],
      basis: 'JOINT' as const,
    };
    const [, second] = filledDown([shared, work('b')], { row: 0, column: column('people') });
    expect(second?.owners).toEqual(shared.owners);
    expect(second?.basis).toBe('JOINT');
  });
});

describe('taking back', () => {
  test('brings back the cells of the step and leaves everything else', () => {
    const before = [work('a'), work('b'), work('c')].map((each, row) => ({
      ...each,
      id: `${row}`,
    }));
    const filled = filledDown(before, { row: 0, column: column('title') });
    const step = stepBetween(before, filled);
    const since = filled.map((each) => ({
      ...each,
      visibility: 'PRIVATE' as const,
      language: 'de',
    }));
    const back = takenBack(since, step);
    expect(titles(back)).toEqual(['a', 'b', 'c']);
    expect(back.map(({ visibility, language }) => [visibility, language])).toEqual(
      back.map(() => ['PRIVATE', 'de']),
    );
  });

  test('knows no step where nothing changed', () => {
    const works = [work('a'), work('a')];
    expect(stepBetween(works, filledDown(works, { row: 0, column: column('title') }))).toEqual([]);
  });

  test('brings back authors, owners and basis together', () => {
    const joint = { ...work('a'), id: '0', basis: 'JOINT' as const };
    const alone = { ...work('b'), id: '1' };
    const filled = filledDown([joint, alone], { row: 0, column: column('people') });
    const back = takenBack(filled, stepBetween([joint, alone], filled));
    expect(back).toEqual([joint, alone]);
  });
});

test('a date that is none is amiss, an empty one is only missing', () => {
  const named = (completedOn: string) => ({ ...work('a'), completedOn });
  expect(isAmiss(named('spring'), 'completedOn')).toBe(true);
  expect(isAmiss(named('2024-02-30'), 'completedOn')).toBe(true);
  expect(isAmiss(named(''), 'completedOn')).toBe(false);
  expect(isAmiss(named('2024-02'), 'completedOn')).toBe(false);
  expect(isAmiss(named('spring'), 'title')).toBe(false);
});

describe('keys in the grid', () => {
  const size = { rows: 100, columns: 8, page: 10 };
  const at = { row: 5, column: 3 };
  test.each([
    ['ArrowDown', false, { row: 6, column: 3 }],
    ['ArrowUp', true, { row: 0, column: 3 }],
    ['ArrowRight', true, { row: 5, column: 7 }],
    ['PageDown', false, { row: 15, column: 3 }],
    ['PageUp', false, { row: 0, column: 3 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', true, { row: 99, column: 7 }],
  ])('%s (with Ctrl: %s) leads on', (key, isCtrl, place) => {
    expect(moved(at, key, size, isCtrl)).toEqual(place);
  });

  test('never lead out of the grid, and letters do not move', () => {
    expect(moved({ row: 0, column: 0 }, 'ArrowLeft', size)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 99, column: 7 }, 'ArrowDown', size)).toEqual({ row: 99, column: 7 });
    expect(moved(at, 'x', size)).toBeNull();
  });
});

describe('shares', () => {
  test.each([1, 2, 3, 7, 49])('of %i owners in equal parts are the whole', (count) => {
    const owners = evenShares(Array.from({ length: count }, () => ({ party: 'p', share: null })));
    expect(isWhole(owners.map(({ share }) => share ?? ''))).toBe(true);
  });

  test('the basis follows the number of authors and leaves other bases alone', () => {
    expect(fittingBasis('INDIVIDUAL', 2)).toBe('JOINT');
    expect(fittingBasis('JOINT', 1)).toBe('INDIVIDUAL');
    expect(fittingBasis('COMMISSIONED', 3)).toBe('COMMISSIONED');
  });
});

describe('what a file tells', () => {
  test.each([
    ['IMG_2041.JPG', 'IMG 2041'],
    ['mist-over_the-river.final.png', 'mist over the river.final'],
    ['雨巷夜行.tiff', '雨巷夜行'],
    ['2024-05-17 Shanghai.jpg', '2024-05-17 Shanghai'],
    ['.hidden', '.hidden'],
    ['خريطة المدينة.pdf', 'خريطة المدينة'],
  ])('%s is titled %s', (name, title) => expect(titleFromName(name)).toBe(title));

  test('its category, or none where nothing speaks for one', () => {
    expect(categoryOfFile('a.jpg', 'image/jpeg')).toBe('PHOTOGRAPH');
    expect(categoryOfFile('main.rs', '')).toBe('SOFTWARE');
    expect(categoryOfFile('notes.md', '')).toBe('WRITTEN');
    expect(categoryOfFile('thing', '')).toBeNull();
  });

  test.each([true, false])('the day a photograph was taken (little-endian: %s)', (isLittle) => {
    expect(exifDay(photograph('2019:03:08 11:22:33', isLittle))).toBe('2019-03-08');
  });

  test('no day where the bytes lie or end early', () => {
    expect(exifDay(photograph('0000:00:00 00:00:00', true))).toBeNull();
    expect(exifDay(new ArrayBuffer(0))).toBeNull();
    const whole = photograph('2019:03:08 11:22:33', true);
    for (let end = 0; end <= whole.byteLength - 11; end++) {
      expect(exifDay(whole.slice(0, end))).toBeNull();
    }
  });
});

/** A JPEG of nothing but the EXIF block that names this moment. */
function photograph(moment: string, isLittle: boolean): ArrayBuffer {
  const bytes = new ArrayBuffer(12 + 8 + 18 + 18 + 20);
  const file = new DataView(bytes);
  file.setUint16(0, 0xffd8);
  file.setUint16(2, 0xffe1);
  file.setUint16(4, bytes.byteLength - 4);
  file.setUint32(6, 0x45786966);
  const tiff = new DataView(bytes, 12);
  tiff.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, isLittle);
  tiff.setUint32(4, 8, isLittle);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.setUint16(at, 1, isLittle);
    tiff.setUint16(at + 2, tag, isLittle);
    tiff.setUint16(at + 4, type, isLittle);
    tiff.setUint32(at + 6, count, isLittle);
    tiff.setUint32(at + 10, value, isLittle);
  };
  entry(8, 0x8769, 4, 1, 26);
  entry(26, 0x9003, 2, 20, 44);
  [...moment].forEach((letter, i) => tiff.setUint8(44 + i, letter.charCodeAt(0)));
  return bytes;
}

describe('problems', () => {
  test('are found at their place and forgotten once it was touched', () => {
    const before = [work('a'), work('b')];
    const after = [work('a'), { ...before[1]!, title: 'c' }];
    expect(valueAt({ works: before }, '/works/1/title')).toBe('b');
    const lacks = [
      { pointer: '/works/1/title', detail: 'x' },
      { pointer: '/works/1/nature', detail: 'y' },
    ];
    expect(untouched(lacks, before, after)).toEqual([lacks[1]]);
    expect(workOf('/works/12/owners/0/share')).toBe(12);
    expect(workOf('/answers')).toBe(-1);
  });
});

describe('a draft', () => {
  test('is saved once after a burst of changes, with the version it was read at', async () => {
    vi.useFakeTimers();
    const save = vi.fn(() => Promise.resolve('"2"'));
    const autosave = new Autosave('"1"', save);
    autosave.put([work('a')]);
    autosave.put([work('ab')]);
    expect(autosave.saving().kind).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(save).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ title: 'ab' })], '"1"');
    expect(autosave.saving().kind).toBe('saved');
    vi.useRealTimers();
  });

  test('is not sent for each of the fingerprints that come one by one', async () => {
    vi.useFakeTimers();
    const save = vi.fn(async () => {
      await new Promise((done) => setTimeout(done, 500));
      return '"2"';
    });
    const autosave = new Autosave('"1"', save);
    for (let found = 0; found < 150; found++) {
      autosave.gather([work(String(found))]);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(save).toHaveBeenCalledTimes(1);
    expect(autosave.saving().kind).toBe('unsaved');
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(500);
    expect(await flushed).toBe(true);
    expect(save).toHaveBeenLastCalledWith([expect.objectContaining({ title: '149' })], '"2"');
    vi.useRealTimers();
  });

  test('is kept and said to be unsaved when the connection fails, and saved by the next attempt', async () => {
    const save = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new TypeError('offline'));
    save.mockResolvedValueOnce('"2"');
    const autosave = new Autosave('"1"', save, 60_000);
    autosave.put([work('a')]);
    expect(await autosave.flush()).toBe(false);
    expect(autosave.saving().kind).toBe('failed');
    expect(await autosave.flush()).toBe(true);
  });

  test('that was changed elsewhere is never written over', async () => {
    const save = vi.fn(() => Promise.reject(new Problem(412, 'stale', '', '')));
    const autosave = new Autosave('"1"', save, 60_000);
    autosave.put([work('a')]);
    await autosave.flush();
    autosave.put([work('b')]);
    await autosave.flush();
    expect(autosave.saving().kind).toBe('overtaken');
    expect(save).toHaveBeenCalledTimes(1);
  });
});
