import { useCallback, useEffect, useRef, useState } from 'react';

import type { Fingerprint } from './fingerprint';
import { HashingCancelled, hashingPool } from './pool';

/** How far the fingerprints of one file have come. */
export type Hashing =
  | { kind: 'none' }
  | { kind: 'running'; file: File; done: number }
  | { kind: 'finished'; file: File; fingerprint: Fingerprint }
  | { kind: 'failed'; file: File; error: unknown };

/** Computes the fingerprints of one file at a time for a page, and stops when the page is left. */
export function useFingerprint(): {
  hashing: Hashing;
  start: (file: File) => void;
  reset: () => void;
} {
  const [hashing, setHashing] = useState<Hashing>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);

  const reset = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setHashing({ kind: 'none' });
  }, []);

  const start = useCallback((file: File) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const show = (next: Hashing) => running.current === own && setHashing(next);
    show({ kind: 'running', file, done: 0 });
    hashingPool()
      .hash(file, (done) => show({ kind: 'running', file, done }), own.signal)
      .then((fingerprint) => show({ kind: 'finished', file, fingerprint }))
      .catch((error: unknown) => {
        if (!(error instanceof HashingCancelled)) show({ kind: 'failed', file, error });
      });
  }, []);

  useEffect(() => () => running.current?.abort(), []);
  return { hashing, start, reset };
}
