import { useCallback, useRef } from 'react';

/** A random id (UUID version 4). */
export function newId(): string {
  // crypto.randomUUID exists on secure origins only, and a register may be tried on a plain one.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** The key of one act: the same for a retry with the same content, another when the content changed. */
export function useIdempotencyKey(): (content: unknown) => { 'Idempotency-Key': string } {
  const act = useRef<{ content: string; key: string } | null>(null);
  return useCallback((content) => {
    const written = JSON.stringify(content) ?? '';
    if (act.current?.content !== written) act.current = { content: written, key: newId() };
    return { 'Idempotency-Key': act.current.key };
  }, []);
}
