import type { Digests } from './digests';

/** What the page asks of a hashing worker. */
export type Order = { kind: 'hash'; file: Blob } | { kind: 'cancel' };

/** What a hashing worker reports of the file it is at. */
export type Report =
  | { kind: 'progress'; done: number }
  | { kind: 'finished'; digests: Digests }
  | { kind: 'cancelled' }
  | { kind: 'failed'; reason: string };
