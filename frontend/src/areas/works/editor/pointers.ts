import type { DraftWork } from '../types';

/** One thing to mend: where, and what, in the reader's language. */
export interface Lack {
  pointer: string;
  detail: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What stands at a JSON pointer (RFC 6901); undefined where nothing does. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), document);
}

/** The problems that nobody has touched since they were told. */
export function untouched(
  lacks: readonly Lack[],
  before: readonly DraftWork[],
  after: readonly DraftWork[],
): readonly Lack[] {
  const left = lacks.filter(
    ({ pointer }) => valueAt({ works: before }, pointer) === valueAt({ works: after }, pointer),
  );
  return left.length === lacks.length ? lacks : left;
}

/** The index of the work that a pointer speaks of; -1 where it speaks of none. */
export function workOf(pointer: string): number {
  const match = /^\/works\/(\d+)(?:\/|$)/.exec(pointer);
  return match ? Number(match[1]) : -1;
}

/** The id of the element that shows what stands at a pointer. */
export function fieldId(pointer: string): string {
  return `at${pointer.replaceAll('/', '-')}`;
}
