import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** How many bytes of a file in a row are a leak. */
const leakBytes = 32;
const blockBytes = leakBytes / 2;
const mostDisguises = 3;
const base = 0x01000193;

/**
 * Finds bytes of files in what was sent. Every window of 32 bytes of a file holds a whole block of 16 that begins at a
 * multiple of 16, so only those are remembered; each place of what was sent is looked up by a rolling hash, and what
 * agrees is compared byte by byte. Windows of one repeated byte are no leak.
 */
export class LeakCheck {
  readonly #files: readonly Buffer[];
  /** Blocks by hash: file and place, chained. */
  readonly #heads = new Int32Array(1 << 20).fill(-1);
  readonly #next: number[] = [];
  readonly #blocks: { file: number; at: number }[] = [];

  constructor(files: readonly Buffer[]) {
    this.#files = files;
    files.forEach((bytes, file) => {
      for (let at = 0; at + blockBytes <= bytes.length; at += blockBytes) {
        if (isConstant(bytes, at - blockBytes, at + leakBytes)) continue;
        const slot = this.#slot(hashOf(bytes, at));
        this.#next.push(this.#heads[slot] ?? -1);
        this.#heads[slot] = this.#blocks.push({ file, at }) - 1;
      }
    });
  }

  /** Where something sent holds a window of a file, plain, as text, or compressed; null where nothing does. */
  find(sent: Buffer): { file: number; at: number; dress: string } | null {
    return this.#find(sent, 'as it is', mostDisguises);
  }

  #find(sent: Buffer, dress: string, left: number): ReturnType<LeakCheck['find']> {
    const found = this.#scan(sent);
    if (found) return { ...found, dress };
    if (left === 0) return null;
    for (const { bytes, name } of undressed(sent)) {
      const inside = this.#find(bytes, name, left - 1);
      if (inside) return inside;
    }
    return null;
  }

  #scan(sent: Buffer): { file: number; at: number } | null {
    if (sent.length < leakBytes) return null;
    let leaving = 1;
    for (let i = 1; i < blockBytes; i++) leaving = Math.imul(leaving, base);
    let hash = hashOf(sent, 0);
    for (let at = 0; ; at++) {
      for (
        let block = this.#heads[this.#slot(hash)] ?? -1;
        block >= 0;
        block = this.#next[block] ?? -1
      ) {
        const found = this.#blocks[block];
        if (found && this.#agrees(sent, at, found)) return found;
      }
      if (at + blockBytes >= sent.length) return null;
      hash =
        Math.imul(hash - Math.imul(sent[at] ?? 0, leaving), base) + (sent[at + blockBytes] ?? 0);
    }
  }

  /** Whether the block and what stands around it agree in a window that is not constant. */
  #agrees(sent: Buffer, at: number, block: { file: number; at: number }): boolean {
    const bytes = this.#files[block.file] ?? Buffer.alloc(0);
    const agree = (by: number) => bytes[block.at + by] === sent[at + by] && block.at + by >= 0;
    for (let by = 0; by < blockBytes; by++) if (!agree(by)) return false;
    let from = 0;
    let to = blockBytes;
    while (from > -blockBytes && at + from > 0 && agree(from - 1)) from--;
    while (to < leakBytes && at + to < sent.length && agree(to)) to++;
    return to - from >= leakBytes && !isConstant(bytes, block.at + from, block.at + to);
  }

  #slot(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> 12;
  }
}

function hashOf(bytes: Buffer, at: number): number {
  let hash = 0;
  for (let i = at; i < at + blockBytes; i++) hash = Math.imul(hash, base) + (bytes[i] ?? 0);
  return hash | 0;
}

/** Whether the bytes between two places, as far as there are any, are all the same. */
function isConstant(bytes: Buffer, from: number, to: number): boolean {
  const end = Math.min(to, bytes.length);
  for (let i = Math.max(from, 0) + 1; i < end; i++) if (bytes[i] !== bytes[i - 1]) return false;
  return true;
}

interface Undressed {
  bytes: Buffer;
  name: string;
}

/** What the bytes may hide: hexadecimal and base64 in any alignment, text that stands for bytes, compressed data. */
function* undressed(sent: Buffer): Generator<Undressed> {
  const text = sent.toString('latin1');
  for (const [run] of text.matchAll(/[0-9a-fA-F]{64,}/g)) {
    for (const start of [0, 1])
      yield { bytes: Buffer.from(run.slice(start), 'hex'), name: 'hexadecimal' };
  }
  // JSON may write a slash with a backslash before it.
  for (const [run] of text.replaceAll('\\/', '/').matchAll(/[A-Za-z0-9+/_-]{43,}/g)) {
    for (const start of [0, 1, 2, 3])
      yield { bytes: Buffer.from(run.slice(start), 'base64'), name: 'base64' };
  }
  const spoken = sent
    .toString('utf8')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  if (spoken !== text) yield { bytes: Buffer.from(spoken, 'latin1'), name: 'characters' };
  yield* inflated(sent);
}

function* inflated(sent: Buffer): Generator<Undressed> {
  const attempts: [number, (bytes: Buffer) => Buffer, string][] = [
    [0, inflateRawSync, 'deflate'],
    [0, brotliDecompressSync, 'brotli'],
  ];
  for (let at = 0; at + 2 < sent.length; at++) {
    const [first, second = 0] = [sent[at], sent[at + 1]];
    if (first === 0x1f && second === 0x8b) attempts.push([at, gunzipSync, 'gzip']);
    if (first === 0x78 && ((first << 8) | second) % 31 === 0)
      attempts.push([at, inflateSync, 'zlib']);
  }
  for (const [at, inflate, name] of attempts) {
    try {
      yield { bytes: inflate(sent.subarray(at)), name };
    } catch {
      // These bytes are not compressed in this way.
    }
  }
}
