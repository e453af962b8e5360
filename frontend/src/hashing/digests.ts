import { createBLAKE3, createSHA256 } from 'hash-wasm';

/** The two digests of a file that the register knows it by, in hexadecimal. */
export interface Digests {
  'sha-256': string;
  blake3: string;
}

/** Four mebibytes: large enough to keep the disk busy, small enough to stop at once. */
export const chunkSize = 4 * 1024 * 1024;

/** Computes both digests in one pass, a chunk at a time, so that a file of any size fits in memory. */
export async function digestsOf(
  file: Blob,
  onProgress: (done: number) => void,
  isCancelled: () => boolean = () => false,
  onChunk: (chunk: Uint8Array) => void = () => undefined,
): Promise<Digests | null> {
  const [sha256, blake3] = await Promise.all([createSHA256(), createBLAKE3()]);
  for (let start = 0; start < file.size; start += chunkSize) {
    const chunk = new Uint8Array(await file.slice(start, start + chunkSize).arrayBuffer());
    if (isCancelled()) return null;
    sha256.update(chunk);
    blake3.update(chunk);
    onChunk(chunk);
    onProgress(start + chunk.length);
  }
  return { 'sha-256': sha256.digest('hex'), blake3: blake3.digest('hex') };
}
