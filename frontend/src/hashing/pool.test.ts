import { expect, test } from 'vitest';

import type { Order, Report } from './messages';
import { HashingCancelled, HashingFailed, HashingPool, type HashingWorker } from './pool';

const fingerprint = { digests: { 'sha-256': 'aa', blake3: 'bb' }, codes: null };

class ScriptedWorker implements HashingWorker {
  onmessage: ((event: MessageEvent<Report>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly orders: Order[] = [];

  postMessage(order: Order): void {
    this.orders.push(order);
  }

  report(data: Report): void {
    this.onmessage?.(new MessageEvent('message', { data }));
  }
}

function poolOf(size: number) {
  const workers: ScriptedWorker[] = [];
  const pool = new HashingPool(() => {
    const worker = new ScriptedWorker();
    workers.push(worker);
    return worker;
  }, size);
  return { pool, workers };
}

const file = new Blob(['x']);
const ignore = () => undefined;

test('starts no more workers than its size and hands a free one the next file', async () => {
  const { pool, workers } = poolOf(2);
  const all = [1, 2, 3].map(() => pool.hash(file, ignore));
  expect(workers).toHaveLength(2);
  workers[0]?.report({ kind: 'finished', fingerprint });
  await expect(all[0]).resolves.toEqual(fingerprint);
  expect(workers).toHaveLength(2);
  expect(workers[0]?.orders).toHaveLength(2);
  workers[0]?.report({ kind: 'finished', fingerprint });
  workers[1]?.report({ kind: 'finished', fingerprint });
  await Promise.all(all);
});

test('cancels a file that is being read and one that still waits', async () => {
  const { pool, workers } = poolOf(1);
  const stop = new AbortController();
  const running = pool.hash(file, ignore, stop.signal);
  const waiting = pool.hash(file, ignore, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toBeInstanceOf(HashingCancelled);
  expect(workers[0]?.orders.at(-1)).toEqual({ kind: 'cancel' });
  workers[0]?.report({ kind: 'cancelled' });
  await expect(running).rejects.toBeInstanceOf(HashingCancelled);
});

test('says why a file failed and goes on with the next', async () => {
  const { pool, workers } = poolOf(1);
  const failing = pool.hash(file, ignore);
  const next = pool.hash(file, ignore);
  workers[0]?.report({ kind: 'failed', reason: 'gone' });
  await expect(failing).rejects.toEqual(new HashingFailed('gone'));
  workers[0]?.report({ kind: 'finished', fingerprint });
  await expect(next).resolves.toEqual(fingerprint);
});
