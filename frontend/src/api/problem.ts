/** One field that a problem speaks of: a JSON pointer and a sentence in the reader's language. */
export interface ProblemField {
  pointer: string;
  code: string;
  detail: string;
}

/** What the server refused and why (RFC 9457), in the reader's language. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly fields: readonly ProblemField[] = [],
  ) {
    super(detail || title);
  }

  /** The sentences by form field: `/works/0/title` becomes `works.0.title`, as Mantine's forms name it. */
  byField(): Record<string, string> {
    return Object.fromEntries(
      this.fields.map(({ pointer, detail }) => [
        pointer.replace(/^\//, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~'),
        detail,
      ]),
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldsOf(value: unknown): ProblemField[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((field) => ({
    pointer: text(field['pointer']),
    code: text(field['code']),
    detail: text(field['detail']),
  }));
}

/** Reads the answer of a failed request; whatever it holds, the result can be shown. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  if (!isRecord(body)) return new Problem(response.status, 'unreadable', '', '');
  return new Problem(
    response.status,
    text(body['code']) || 'unknown',
    text(body['title']),
    text(body['detail']),
    fieldsOf(body['errors']),
  );
}
