import type { Fingerprint } from './fingerprint';
import type { Order, Report } from './messages';

/** The part of a Worker that the pool uses. */
export interface HashingWorker {
  postMessage(order: Order): void;
  onmessage: ((event: MessageEvent<Report>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Job {
  file: Blob;
  onProgress: (done: number) => void;
  resolve: (fingerprint: Fingerprint) => void;
  reject: (reason: unknown) => void;
  signal: AbortSignal | undefined;
}

/** The person stopped the computation. */
export class HashingCancelled extends Error {
  override readonly name = 'HashingCancelled';
}

/** The file could not be read to its end, or the worker failed. */
export class HashingFailed extends Error {
  override readonly name = 'HashingFailed';
}

/** Computes digests and codes of many files with a few workers, first come first served. */
export class HashingPool {
  readonly #idle: HashingWorker[] = [];
  readonly #queue: Job[] = [];
  #started = 0;

  constructor(
    private readonly start: () => HashingWorker,
    private readonly size: number,
  ) {}

  /** The fingerprints of this file; rejects with {@link HashingCancelled} or {@link HashingFailed}. */
  hash(file: Blob, onProgress: (done: number) => void, signal?: AbortSignal): Promise<Fingerprint> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new HashingCancelled());
      const job: Job = { file, onProgress, resolve, reject, signal };
      signal?.addEventListener('abort', () => this.#drop(job), { once: true });
      this.#queue.push(job);
      this.#next();
    });
  }

  #drop(job: Job): void {
    const place = this.#queue.indexOf(job);
    if (place < 0) return; // A worker has it, and stops by itself.
    this.#queue.splice(place, 1);
    job.reject(new HashingCancelled());
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? this.#another();
    if (!worker) return;
    const job = this.#queue.shift();
    if (job) this.#run(worker, job);
  }

  #another(): HashingWorker | undefined {
    if (this.#started >= this.size) return undefined;
    this.#started++;
    return this.start();
  }

  #run(worker: HashingWorker, job: Job): void {
    const cancel = () => worker.postMessage({ kind: 'cancel' });
    const finish = (settle: () => void) => {
      job.signal?.removeEventListener('abort', cancel);
      this.#idle.push(worker);
      settle();
      this.#next();
    };
    job.signal?.addEventListener('abort', cancel, { once: true });
    worker.onerror = (event) => finish(() => job.reject(new HashingFailed(event.message)));
    worker.onmessage = ({ data }) => {
      switch (data.kind) {
        case 'progress':
          return job.onProgress(data.done);
        case 'finished':
          return finish(() => job.resolve(data.fingerprint));
        case 'cancelled':
          return finish(() => job.reject(new HashingCancelled()));
        case 'failed':
          return finish(() => job.reject(new HashingFailed(data.reason)));
      }
    };
    const name = job.file instanceof File ? job.file.name : '';
    worker.postMessage({ kind: 'hash', file: job.file, name });
  }
}

let shared: HashingPool | null = null;

/** The tab's pool of two workers, started when the first file comes. */
export function hashingPool(): HashingPool {
  shared ??= new HashingPool(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'hashing' }),
    2,
  );
  return shared;
}
