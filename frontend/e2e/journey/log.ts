import { expect, type APIRequestContext } from '@playwright/test';
import { createHash, createPublicKey, verify } from 'node:crypto';

/** An entry of the log as it is listed. */
export interface Entry {
  position: number;
  type: string;
  at: string;
  act: string;
  work: string | null;
  leafHash: string;
}

interface Page {
  items: Entry[];
  next: string | null;
}

/** The public log of a register, read over HTTP and believed in nothing but its key. */
export class Log {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly key: Key,
  ) {}

  static async of(request: APIRequestContext): Promise<Log> {
    const key = await (await request.get('/api/log/key')).text();
    return new Log(request, readKey(key.trim()));
  }

  /** All entries that answer a question, in the order of the log. */
  async entries(asked: Record<string, string> = {}): Promise<Entry[]> {
    const found: Entry[] = [];
    let cursor: string | null = null;
    do {
      const answer = await this.request.get('/api/log/entries', {
        params: { ...asked, limit: '200', ...(cursor ? { cursor } : {}) },
      });
      expect(answer.ok()).toBe(true);
      const page = (await answer.json()) as Page;
      found.push(...page.items);
      cursor = page.next;
    } while (cursor);
    return found.sort((one, other) => one.position - other.position);
  }

  /** Finds what happened to a work, step by step in this order. */
  async tells(work: string, steps: readonly string[]): Promise<void> {
    const entries = await this.entries({ work });
    const types = entries.map(({ type }) => type);
    let after = 0;
    for (const step of steps) {
      const found = types.indexOf(step, after);
      expect(
        found,
        `${step} after ${types.slice(0, after).join(', ')} in ${types.join(', ')}`,
      ).not.toBe(-1);
      after = found + 1;
    }
  }

  /** Checks by the log's own rules that an entry is in it: the leaf, the path to the root, the signature of the root. */
  async verify(entry: Entry): Promise<void> {
    const at = `/api/log/entries/${entry.position}`;
    const bytes = await (await this.request.get(at)).body();
    const proof = readProof(await (await this.request.get(`${at}/proof`)).text());
    const leaf = sha256(Buffer.from([0]), bytes);
    expect(leaf.toString('hex'), 'the listed leaf').toBe(entry.leafHash);
    expect(proof.index, 'the position proved').toBe(entry.position);
    const checkpoint = readCheckpoint(proof.checkpoint, this.key);
    const root = rootFrom(leaf, proof.index, checkpoint.size, proof.path);
    expect(root.toString('base64'), `the root above ${entry.type}`).toBe(checkpoint.root);
  }
}

interface Key {
  name: string;
  id: Buffer;
  bytes: Buffer;
}

/** `<name>+<hash>+<base64 of 0x01 and the key>`: the verifier key of a signed note with Ed25519. */
function readKey(text: string): Key {
  const [name = '', hash = '', ...rest] = text.split('+');
  const typed = Buffer.from(rest.join('+'), 'base64');
  expect(typed[0], 'the algorithm of the key').toBe(1);
  const id = sha256(Buffer.from(`${name}\n`), typed).subarray(0, 4);
  expect(id.toString('hex'), 'the hash of the key').toBe(hash);
  return { name, id, bytes: typed.subarray(1) };
}

/** A proof of c2sp.org/tlog-proof: the index, the path, and the checkpoint that it leads to. */
function readProof(text: string): { index: number; path: Buffer[]; checkpoint: string } {
  const gap = text.indexOf('\n\n');
  const [format, ...lines] = text.slice(0, gap).split('\n');
  expect(format).toBe('c2sp.org/tlog-proof@v1');
  const [index = '', ...path] = lines.filter((line) => !line.startsWith('extra '));
  expect(index).toMatch(/^index \d+$/);
  return {
    index: Number(index.slice('index '.length)),
    path: path.map((hash) => Buffer.from(hash, 'base64')),
    checkpoint: text.slice(gap + 2),
  };
}

/** A signed checkpoint of c2sp.org/tlog-checkpoint; the signature of the log itself must be right. */
function readCheckpoint(text: string, key: Key): { size: number; root: string } {
  const gap = text.indexOf('\n\n');
  const signed = text.slice(0, gap + 1);
  const [origin, size, root = ''] = signed.split('\n');
  expect(origin, 'the origin of the checkpoint').toBe(key.name);
  const lines = text.slice(gap + 2).split('\n');
  const line = lines.find((each) => each.startsWith(`— ${key.name} `)) ?? '';
  const signature = Buffer.from(line.split(' ')[2] ?? '', 'base64');
  expect(signature.subarray(0, 4).equals(key.id), 'the key of the signature').toBe(true);
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: key.bytes.toString('base64url') },
    format: 'jwk',
  });
  const isSigned = verify(null, Buffer.from(signed), publicKey, signature.subarray(4));
  expect(isSigned, 'the signature of the checkpoint').toBe(true);
  return { size: Number(size), root };
}

/** The root that a leaf and its inclusion path lead to (RFC 9162, 2.1.3.2, whose tree is RFC 6962's). */
function rootFrom(leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer {
  let [at, last, hash] = [index, size - 1, leaf];
  expect(at, 'a leaf of this tree').toBeLessThanOrEqual(last);
  for (const beside of path) {
    expect(last, 'the length of the path').toBeGreaterThan(0);
    if (at % 2 === 1 || at === last) {
      hash = sha256(Buffer.from([1]), beside, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else {
      hash = sha256(Buffer.from([1]), hash, beside);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  expect(last, 'the length of the path').toBe(0);
  return hash;
}

/** The SHA-256 of these bytes, one after the other. */
export function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
