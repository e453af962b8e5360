import { isPartialDate, tidyPartialDate } from '~/components/dates';
import { categories, type Category } from '~/components/vocabulary';

import type { DraftWork, Nature, Visibility } from '../types';
import { parseTable } from './paste';

/** The natures in the order of the form. */
export const natures = [
  'ORIGINAL',
  'ADAPTATION',
  'TRANSLATION',
  'COMPILATION',
  'ANNOTATION',
  'ARRANGEMENT',
  'OTHER',
] as const satisfies readonly Nature[];
/** The visibilities, each including the one before. */
export const visibilities = [
  'PRIVATE',
  'FACTS',
  'PREVIEW',
] as const satisfies readonly Visibility[];

/** The columns that can be typed into, in their order. */
export const columns = [
  'title',
  'category',
  'completedOn',
  'publishedOn',
  'nature',
  'visibility',
  'language',
  'people',
] as const;
export type Column = (typeof columns)[number];

/** How a choice is written in the reader's language, so that a pasted word is understood. */
export type Wording = (column: Column, choice: string) => string;

const choices: Partial<Record<Column, readonly string[]>> = {
  category: categories,
  nature: natures,
  visibility: visibilities,
};

/** The values that a column chooses from; undefined where anything can be written. */
export function choicesOf(column: Column): readonly string[] | undefined {
  return choices[column];
}

/** A cell as text, the way it is copied and edited. */
export function cellText(work: DraftWork, column: Column): string {
  switch (column) {
    case 'title':
      return work.title ?? '';
    case 'category':
      return work.category ?? '';
    case 'completedOn':
      return work.completedOn ?? '';
    case 'publishedOn':
      return work.published?.on ?? '';
    case 'nature':
      return work.nature ?? '';
    case 'visibility':
      return work.visibility ?? '';
    case 'language':
      return work.language ?? '';
    case 'people':
      return '';
  }
}

function chosen<Choice extends string>(
  list: readonly Choice[],
  text: string,
  column: Column,
  wording: Wording,
): Choice | undefined {
  const folded = text.trim().toLocaleLowerCase();
  return list.find(
    (choice) =>
      choice.toLowerCase() === folded || wording(column, choice).toLocaleLowerCase() === folded,
  );
}

function category(text: string, wording: Wording): Category | undefined {
  return chosen(categories, text, 'category', wording);
}

/** A work with one cell written; what the column cannot hold changes nothing. */
export function withCell(
  work: DraftWork,
  column: Column,
  text: string,
  wording: Wording,
): DraftWork {
  switch (column) {
    case 'title':
      return { ...work, title: text.replaceAll(/\s+/g, ' ').trim() };
    case 'category':
      return { ...work, category: category(text, wording) ?? work.category };
    case 'completedOn':
      return { ...work, completedOn: tidyPartialDate(text) };
    case 'publishedOn': {
      const on = tidyPartialDate(text);
      return { ...work, published: on ? { on, at: work.published?.at ?? null } : null };
    }
    case 'nature':
      return { ...work, nature: chosen(natures, text, column, wording) ?? work.nature };
    case 'visibility':
      return {
        ...work,
        visibility: chosen(visibilities, text, column, wording) ?? work.visibility,
      };
    case 'language':
      return { ...work, language: text.trim() };
    case 'people':
      return work;
  }
}

/** A place in the grid. */
export interface Place {
  row: number;
  column: number;
}

/** The works with a spreadsheet's cells written from a place on; what lies beyond the grid is left out. */
export function pasted(
  works: readonly DraftWork[],
  at: Place,
  text: string,
  wording: Wording,
): DraftWork[] {
  const table = parseTable(text);
  return works.map((work, row) =>
    (table[row - at.row] ?? []).reduce((changed, cell, offset) => {
      const column = columns[at.column + offset];
      return column ? withCell(changed, column, cell, wording) : changed;
    }, work),
  );
}

/** How many rows and cells of a pasted table find no place. */
export function overhang(works: number, at: Place, text: string): { rows: number; cells: number } {
  const table = parseTable(text);
  const widest = Math.max(0, ...table.map((row) => row.length));
  return {
    rows: Math.max(0, at.row + table.length - works),
    cells: Math.max(0, at.column + widest - columns.length),
  };
}

/** A work with one column taken over from another. */
function copied(from: DraftWork, to: DraftWork, column: Column): DraftWork {
  switch (column) {
    case 'title':
      return { ...to, title: from.title };
    case 'category':
      return { ...to, category: from.category };
    case 'completedOn':
      return { ...to, completedOn: from.completedOn, completedAt: from.completedAt };
    case 'publishedOn':
      return { ...to, published: from.published };
    case 'nature':
      return { ...to, nature: from.nature, sourceWork: from.sourceWork, excluded: from.excluded };
    case 'visibility':
      return { ...to, visibility: from.visibility };
    case 'language':
      return { ...to, language: from.language };
    case 'people':
      return {
        ...to,
        authors: from.authors,
        owners: from.owners,
        basis: from.basis,
        aiUse: from.aiUse,
      };
  }
}

/** The works with a cell repeated in all the rows below it, or down to a last one. */
export function filledDown(
  works: readonly DraftWork[],
  at: Place,
  last = works.length - 1,
): DraftWork[] {
  const from = works[at.row];
  const column = columns[at.column];
  if (!from || !column) return [...works];
  return works.map((work, row) =>
    row > at.row && row <= last ? copied(from, work, column) : work,
  );
}

/** What one step in the grid changed: the works as they were, and the columns that it touched. */
export type Step = readonly { before: DraftWork; columns: readonly Column[] }[];

/** The step that led from one state to another. */
export function stepBetween(before: readonly DraftWork[], after: readonly DraftWork[]): Step {
  return before.flatMap((work, row) => {
    const changed = after[row];
    if (!changed || changed === work) return [];
    const written = JSON.stringify(changed);
    const touched = columns.filter(
      (column) => JSON.stringify(copied(work, changed, column)) !== written,
    );
    return touched.length > 0 ? [{ before: work, columns: touched }] : [];
  });
}

/** The works with a step taken back; whatever else was written meanwhile stays. */
export function takenBack(works: readonly DraftWork[], step: Step): DraftWork[] {
  const steps = new Map(step.map((each) => [each.before.id, each]));
  return works.map((work) => {
    const own = steps.get(work.id);
    return own ? own.columns.reduce((sum, column) => copied(own.before, sum, column), work) : work;
  });
}

/** Whether a cell holds something that its column cannot mean. */
export function isAmiss(work: DraftWork, column: Column): boolean {
  if (column !== 'completedOn' && column !== 'publishedOn') return false;
  const text = cellText(work, column);
  return text !== '' && !isPartialDate(text);
}

/** Where a key leads from a cell; null where the key does not move. */
export function moved(
  at: Place,
  key: string,
  size: { rows: number; columns: number; page: number },
  isWhole = false,
): Place | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const row = (value: number) => ({ ...at, row: Math.min(Math.max(value, 0), lastRow) });
  const column = (value: number) => ({ ...at, column: Math.min(Math.max(value, 0), lastColumn) });
  switch (key) {
    case 'ArrowUp':
      return row(isWhole ? 0 : at.row - 1);
    case 'ArrowDown':
      return row(isWhole ? lastRow : at.row + 1);
    case 'ArrowLeft':
      return column(isWhole ? 0 : at.column - 1);
    case 'ArrowRight':
      return column(isWhole ? lastColumn : at.column + 1);
    case 'PageUp':
      return row(at.row - size.page);
    case 'PageDown':
      return row(at.row + size.page);
    case 'Home':
      return isWhole ? { row: 0, column: 0 } : column(0);
    case 'End':
      return isWhole ? { row: lastRow, column: lastColumn } : column(lastColumn);
    default:
      return null;
  }
}

/** What a row still lacks before it can be checked by the register. */
export type RowState = 'reading' | 'unreadable' | 'incomplete' | 'ready';

/** Whether a row has what every work needs; the register's own check says the rest. */
export function isFilled(work: DraftWork): boolean {
  return Boolean(
    work.title?.trim() &&
    work.category &&
    work.nature &&
    work.completedOn &&
    isPartialDate(work.completedOn) &&
    (!work.published || (work.published.on && isPartialDate(work.published.on))) &&
    work.language &&
    work.basis &&
    work.authors?.every((author) => author.contribution?.trim()) &&
    (work.nature === 'ORIGINAL' || work.nature === 'OTHER' || work.sourceWork?.trim()),
  );
}
