import type { DraftWork, GateReport, Match } from '../types';

/** A file of the application beside an earlier work that it is near. */
export interface Pair {
  work: DraftWork | undefined;
  match: Match;
  near: Match['files'][number];
}

/** All that is near one earlier work; of works that stay private each match stands by itself. */
export interface Group {
  key: string;
  earlier: Match;
  pairs: readonly Pair[];
}

/** What the applicant adds to an answer: a line of reasons, and whether the earlier work is linked as the source. */
export interface Note {
  reason: string;
  isLinked: boolean;
}

/** What the gate found, by earlier work, those first that an examiner will look at. */
export function groupsOf(report: GateReport, works: readonly DraftWork[]): Group[] {
  const groups = new Map<string, Pair[]>();
  for (const { work, matches } of report.works) {
    const draft = works.find(({ id }) => id === work);
    for (const match of matches) {
      const key = match.workId ?? match.match;
      const pairs = match.files.map((near) => ({ work: draft, match, near }));
      groups.set(key, [...(groups.get(key) ?? []), ...pairs]);
    }
  }
  return [...groups]
    .flatMap(([key, pairs]) => {
      const [first] = pairs;
      return first ? [{ key, earlier: first.match, pairs }] : [];
    })
    .sort((one, other) => Number(isExamined(other)) - Number(isExamined(one)));
}

/** The matches of a group, each once. */
export function matchesOf(group: Group): { work: string; match: Match }[] {
  const seen = new Map(
    group.pairs.map(({ work, match }) => [match.match, { work: work?.id ?? '', match }]),
  );
  return [...seen.values()];
}

/** Whether an examiner will look at it. */
export function isExamined(group: Group): boolean {
  return group.pairs.some(({ match }) => match.examination);
}

/** Whether the applicant has to say how it is. */
export function isAsked({ answerNeeded, sameOwner }: Match): boolean {
  return answerNeeded || !sameOwner;
}

/** The works with the reasons in their statements and the linked sources among their relations. */
export function withNotes(
  works: readonly DraftWork[],
  groups: readonly Group[],
  notes: ReadonlyMap<string, Note>,
  isSource: (match: string) => boolean,
): DraftWork[] {
  return works.map((work) =>
    groups.reduce((sum, group) => {
      const own = matchesOf(group).filter((each) => each.work === work.id);
      const note = notes.get(group.key);
      if (!note || own.length === 0) return sum;
      const isLinked = note.isLinked && own.some(({ match }) => isSource(match.match));
      return related(stated(sum, group, note.reason.trim()), isLinked ? group.earlier : null);
    }, work),
  );
}

function stated(work: DraftWork, { earlier }: Group, reason: string): DraftWork {
  const line = earlier.number ? `${earlier.number}: ${reason}` : reason;
  if (reason === '' || work.statement?.includes(line)) return work;
  return { ...work, statement: work.statement ? `${work.statement}\n${line}` : line };
}

function related(work: DraftWork, source: Match | null): DraftWork {
  const to = source?.workId;
  if (!to || work.relations?.some((each) => each.to === to)) return work;
  return { ...work, relations: [...(work.relations ?? []), { to, kind: 'DERIVED_FROM' }] };
}

/** Whether nothing changed that the gate looked at: reasons and links are added after it. */
export function isSameAtGate(one: readonly DraftWork[], other: readonly DraftWork[]): boolean {
  if (one === other) return true;
  const seen = (works: readonly DraftWork[]) =>
    JSON.stringify(works.map((work) => ({ ...work, statement: null, relations: null })));
  return one.length === other.length && seen(one) === seen(other);
}
