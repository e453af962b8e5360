import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';

import { chunkSize, digestsOf } from './digests';

test('computes the published digests of the empty file', async () => {
  expect(await digestsOf(new Blob([]), () => undefined)).toEqual({
    'sha-256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    blake3: 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262',
  });
});

test('gives the digest of the whole however many chunks it takes', async () => {
  const bytes = new Uint8Array(chunkSize * 2 + 17).map((_, index) => index % 251);
  const seen: number[] = [];
  const digests = await digestsOf(new Blob([bytes]), (done) => seen.push(done));
  expect(digests?.['sha-256']).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(seen).toEqual([chunkSize, chunkSize * 2, chunkSize * 2 + 17]);
});

test('stops between two chunks when it is told to', async () => {
  const seen: number[] = [];
  const result = await digestsOf(
    new Blob([new Uint8Array(chunkSize * 3)]),
    (done) => seen.push(done),
    () => seen.length === 1,
  );
  expect(result).toBeNull();
  expect(seen).toEqual([chunkSize]);
});
