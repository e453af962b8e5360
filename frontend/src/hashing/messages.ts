import type { Fingerprint } from './fingerprint';

/** What the page asks of a hashing worker. */
export type Order = { kind: 'hash'; file: Blob; name: string } | { kind: 'cancel' };

/** What a hashing worker reports of the file it is at. */
export type Report =
  | { kind: 'progress'; done: number }
  | { kind: 'finished'; fingerprint: Fingerprint }
  | { kind: 'cancelled' }
  | { kind: 'failed'; reason: string };
