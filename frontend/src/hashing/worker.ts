import { fingerprintOf } from './codes';
import type { Order, Report } from './messages';

let isCancelled = false;

function report(message: Report): void {
  self.postMessage(message);
}

async function hash(file: Blob, name: string): Promise<void> {
  isCancelled = false;
  try {
    const fingerprint = await fingerprintOf(
      file,
      name,
      (done) => report({ kind: 'progress', done }),
      () => isCancelled,
    );
    report(fingerprint ? { kind: 'finished', fingerprint } : { kind: 'cancelled' });
  } catch (cause) {
    report({ kind: 'failed', reason: cause instanceof Error ? cause.message : String(cause) });
  }
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'cancel') isCancelled = true;
  else void hash(data.file, data.name);
};
