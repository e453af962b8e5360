import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';

import { useIdempotencyKey } from './idempotency';

test('a retry keeps its key and another content gets another one', () => {
  const { result, rerender } = renderHook(() => useIdempotencyKey());
  const first = result.current({ price: '1' })['Idempotency-Key'];
  rerender();
  expect(result.current({ price: '1' })['Idempotency-Key']).toBe(first);
  expect(result.current({ price: '2' })['Idempotency-Key']).not.toBe(first);
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
