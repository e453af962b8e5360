import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';

import { api, versioned } from '~/api/client';
import type { Fingerprint } from '~/hashing/fingerprint';

import type { DraftWork } from '../types';
import { Autosave } from './autosave';
import { bench, useFound } from './bench';
import { asSent, withFingerprint } from './draft';
import { untouched, type Lack } from './pointers';
import { deposits } from './uploads';

/** The works with the fingerprints that were found meanwhile; the very same works where nothing is new. */
function withFound(works: DraftWork[], found: ReadonlyMap<string, Fingerprint>): DraftWork[] {
  return works
    .flatMap((work) => work.files ?? [])
    .reduce((sum, { file, digests }) => {
      const known = file && !digests ? found.get(file) : undefined;
      return known && file ? withFingerprint(sum, file, known) : sum;
    }, works);
}

/** A draft in somebody's hands: its works, what the register found lacking, and the autosave behind it. */
export function useEditor(application: string, initial: readonly DraftWork[], etag: string) {
  const [written, setWritten] = useState<DraftWork[]>(() => [...initial]);
  const [lacks, setLacks] = useState<readonly Lack[]>([]);
  const [autosave] = useState(
    () =>
      new Autosave(etag, async (works, version) => {
        const saved = await versioned(
          api.PUT('/api/applications/{application}', {
            params: { path: { application }, header: { 'If-Match': version } },
            body: { works: asSent(works) },
          }),
        );
        return saved.etag;
      }),
  );
  const found = useFound();
  const works = useMemo(() => withFound(written, found), [written, found]);
  const saving = useSyncExternalStore(autosave.subscribe, autosave.saving);

  // What was written, not what is shown: fingerprints that were found before this page opened are still to be saved.
  const put = useRef(written);
  const saved = useRef(written);
  useEffect(() => {
    if (put.current === works) return;
    put.current = works;
    // Of many files the fingerprints come one by one, and a draft of hundreds is not sent for each.
    const isReading = written === saved.current && bench.progress().files > 0;
    saved.current = written;
    if (isReading) autosave.gather(works);
    else autosave.put(works);
  }, [works, written, autosave]);

  // The register takes files of works it knows, so a new work is saved before its files are sent.
  useEffect(() => {
    if (autosave.saving().kind !== 'saved') return;
    for (const work of works) {
      for (const { file, digests, deposit } of work.files ?? []) {
        if (file && digests && deposit) deposits.want(work.id ?? '', file, bench.file(file));
      }
    }
  }, [works, autosave, saving]);

  const change = useCallback(
    (next: (works: readonly DraftWork[]) => DraftWork[]) => {
      setWritten((before) => {
        const after = next(withFound(before, bench.found()));
        setLacks((open) => untouched(open, before, after));
        return after;
      });
    },
    [setWritten],
  );
  return { works, change, lacks, setLacks, autosave, saving };
}
