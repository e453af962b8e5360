import { digestsOf } from './digests';
import type { Order, Report } from './messages';

let isCancelled = false;

function report(message: Report): void {
  self.postMessage(message);
}

async function hash(file: Blob): Promise<void> {
  isCancelled = false;
  try {
    const digests = await digestsOf(
      file,
      (done) => report({ kind: 'progress', done }),
      () => isCancelled,
    );
    report(digests ? { kind: 'finished', digests } : { kind: 'cancelled' });
  } catch (cause) {
    report({ kind: 'failed', reason: cause instanceof Error ? cause.message : String(cause) });
  }
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'cancel') isCancelled = true;
  else void hash(data.file);
};
