import { expect, test } from 'vitest';

import { draftFile, newWork } from '../editor/draft';
import type { GateReport, Match } from '../types';
import { groupsOf, isSameAtGate, matchesOf, withNotes, type Note } from './groups';

const standing = { party: 'p', isOrganisation: false, language: 'en', contribution: 'all' };
const works = ['a.jpg', 'b.jpg'].map((name) =>
  newWork([draftFile(new File(['x'], name))], standing),
);

function match(token: string, workId: string | null, examination = false): Match {
  return {
    match: token,
    workId,
    number: workId && 'CN-2026-P-00000001-0',
    title: null,
    hasPreview: false,
    sameOwner: false,
    answerNeeded: true,
    seenByRegister: true,
    at: '2026-01-01T00:00:00Z',
    nearness: 'NEAR',
    examination,
    files: [{ file: 'f', earlier: null, nearness: 'NEAR', distances: [], passages: [] }],
  };
}

function report(...matches: Match[][]): GateReport {
  return {
    problems: [],
    works: works.map((work, index) => ({
      work: work.id ?? '',
      matches: matches[index] ?? [],
      unread: [],
    })),
  };
}

test('asks once for all files that are near one earlier work', () => {
  const groups = groupsOf(report([match('1', 'w')], [match('2', 'w')]), works);
  expect(groups).toHaveLength(1);
  expect(groups.flatMap(matchesOf).map((each) => each.match.match)).toEqual(['1', '2']);
});

test('keeps private works apart, and what an examiner sees first', () => {
  const groups = groupsOf(report([match('1', null), match('2', null, true)]), works);
  expect(groups.map(({ key }) => key)).toEqual(['2', '1']);
});

test('writes the reason into the statement and the source among the relations, once', () => {
  const groups = groupsOf(report([match('1', 'w')]), works);
  const notes = new Map<string, Note>([['w', { reason: ' By licence. ', isLinked: true }]]);
  const once = withNotes(works, groups, notes, () => true);
  expect(once[0]?.statement).toBe('CN-2026-P-00000001-0: By licence.');
  expect(once[0]?.relations).toEqual([{ to: 'w', kind: 'DERIVED_FROM' }]);
  expect(once[1]).toBe(works[1]);
  expect(withNotes(once, groups, notes, () => true)).toEqual(once);
  expect(isSameAtGate(works, once)).toBe(true);
});

test('needs another look when a file or a fact changed', () => {
  expect(isSameAtGate(works, [...works])).toBe(true);
  expect(isSameAtGate(works, [{ ...works[0]!, title: 'other' }, works[1]!])).toBe(false);
});
