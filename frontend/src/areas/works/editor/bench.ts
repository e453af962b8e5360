import { useSyncExternalStore } from 'react';

import type { Fingerprint } from '~/hashing/fingerprint';
import { HashingCancelled, hashingPool } from '~/hashing/pool';

/** How far a chosen file is on this device. */
export type Reading =
  | { kind: 'absent' }
  | { kind: 'reading'; file: File; done: number }
  | { kind: 'read'; file: File; fingerprint: Fingerprint }
  | { kind: 'unreadable'; file: File };

const absent: Reading = { kind: 'absent' };

/** The chosen files of this tab: a page may be left and come back to while their fingerprints are computed. */
class Bench {
  readonly #readings = new Map<string, Reading>();
  readonly #listeners = new Set<() => void>();
  #found: ReadonlyMap<string, Fingerprint> = new Map();
  #done: { done: number; size: number; files: number } = { done: 0, size: 0, files: 0 };

  /** Takes a file and begins to read it; nothing is sent. */
  take(id: string, file: File): void {
    this.#put(id, { kind: 'reading', file, done: 0 });
    hashingPool()
      .hash(file, (done) => this.#put(id, { kind: 'reading', file, done }))
      .then((fingerprint) => {
        this.#found = new Map(this.#found).set(id, fingerprint);
        this.#put(id, { kind: 'read', file, fingerprint });
      })
      .catch((error: unknown) => {
        if (!(error instanceof HashingCancelled)) this.#put(id, { kind: 'unreadable', file });
      });
  }

  reading(id: string): Reading {
    return this.#readings.get(id) ?? absent;
  }

  /** The bytes of a file, where they are at hand. */
  file(id: string): File | null {
    const reading = this.reading(id);
    return reading.kind === 'absent' ? null : reading.file;
  }

  readonly found = (): ReadonlyMap<string, Fingerprint> => this.#found;
  readonly progress = () => this.#done;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #put(id: string, reading: Reading): void {
    this.#readings.set(id, reading);
    this.#done = [...this.#readings.values()].reduce(
      (sum, each) => {
        if (each.kind === 'absent' || each.kind === 'unreadable') return sum;
        const done = each.kind === 'read' ? each.file.size : each.done;
        return {
          done: sum.done + done,
          size: sum.size + each.file.size,
          files: sum.files + (each.kind === 'reading' ? 1 : 0),
        };
      },
      { done: 0, size: 0, files: 0 },
    );
    this.#listeners.forEach((listener) => listener());
  }
}

/** The tab's only bench. */
export const bench = new Bench();

/** How far one file is. */
export function useReading(id: string): Reading {
  return useSyncExternalStore(bench.subscribe, () => bench.reading(id));
}

/** The fingerprints found so far, by file. */
export function useFound(): ReadonlyMap<string, Fingerprint> {
  return useSyncExternalStore(bench.subscribe, bench.found);
}

/** How many bytes of all chosen files are read, and how many files are not read to their end. */
export function useBenchProgress() {
  return useSyncExternalStore(bench.subscribe, bench.progress);
}
