import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { useIdempotencyKey } from './idempotency';
import type { Recorded } from './trade';

/**
 * An act that goes on record. A retry of the same content carries the same key; once the act stands, the next one is
 * another, even with the same content. Everything that was read is read anew, since an act reaches far.
 */
export function useRecordedAct<Content, Result>(
  perform: (content: Content, header: { 'Idempotency-Key': string }) => Promise<Recorded<Result>>,
) {
  const keyOf = useIdempotencyKey();
  const done = useRef(0);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (content: Content) => perform(content, keyOf([done.current, content])),
    onSuccess: () => {
      done.current += 1;
      // Not awaited: what is read anew may take away the very form whose own callbacks still have to show the receipt.
      void queries.invalidateQueries();
    },
  });
}
