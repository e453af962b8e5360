import { webcrypto } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';

import { MalformedProof, verifyProof } from './proof';

const name = 'register.example/log';
const encoder = new TextEncoder();
const entries = Array.from({ length: 7 }, (_, at) => encoder.encode(`{"entry":${at}}`));

type Bytes = Uint8Array<ArrayBuffer>;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const hash = async (...parts: Uint8Array[]): Promise<Bytes> =>
  new Uint8Array(await webcrypto.subtle.digest('SHA-256', Buffer.concat(parts)));

/** RFC 6962 §2.1 as it is written there, by recursion: nothing of the code under test. */
async function root(leaves: readonly Uint8Array[]): Promise<Bytes> {
  const [only] = leaves;
  if (leaves.length === 1 && only) return hash(new Uint8Array([0]), only);
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return hash(
    new Uint8Array([1]),
    await root(leaves.slice(0, half)),
    await root(leaves.slice(half)),
  );
}

async function path(at: number, leaves: readonly Uint8Array[]): Promise<Bytes[]> {
  if (leaves.length === 1) return [];
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return at < half
    ? [...(await path(at, leaves.slice(0, half))), await root(leaves.slice(half))]
    : [...(await path(at - half, leaves.slice(half))), await root(leaves.slice(0, half))];
}

let pair: webcrypto.CryptoKeyPair;
let key: string;
let keyId: Bytes;

beforeAll(async () => {
  const made = await webcrypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('publicKey' in made)) throw new Error('A signing key comes as a pair.');
  pair = made;
  const raw = new Uint8Array(await webcrypto.subtle.exportKey('raw', pair.publicKey));
  const typed = new Uint8Array([1, ...raw]);
  keyId = (await hash(encoder.encode(`${name}\n`), typed)).slice(0, 4);
  key = `${name}+${Buffer.from(keyId).toString('hex')}+${base64(typed)}`;
});

async function proofOf(at: number, leaves: readonly Uint8Array[] = entries): Promise<string> {
  const head = `${name}\n${leaves.length}\n${base64(await root(leaves))}\n`;
  const signature = new Uint8Array(
    await webcrypto.subtle.sign('Ed25519', pair.privateKey, encoder.encode(head)),
  );
  const hashes = (await path(at, leaves)).map((each) => `${base64(each)}\n`).join('');
  const signed = base64(new Uint8Array([...keyId, ...signature]));
  return `c2sp.org/tlog-proof@v1\nindex ${at}\n${hashes}\n${head}\n— ${name} ${signed}\n`;
}

const flipped = (bytes: Uint8Array, at = 0) =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

test('every entry of trees of every small size is proved', async () => {
  for (let size = 1; size <= entries.length; size += 1) {
    for (let at = 0; at < size; at += 1) {
      const entry = entries[at] ?? new Uint8Array();
      const proof = await proofOf(at, entries.slice(0, size));
      expect(await verifyProof(entry, proof, at, key), `${at} of ${size}`).toEqual({
        position: 'passed',
        inclusion: 'passed',
        signature: 'passed',
        size,
      });
    }
  }
});

test('one bit of the entry is enough to be found out', async () => {
  const changed = flipped(entries[3] ?? new Uint8Array(), 5);
  expect(await verifyProof(changed, await proofOf(3), 3, key)).toMatchObject({
    inclusion: 'failed',
    signature: 'passed',
  });
});

test('one bit of the path is enough to be found out', async () => {
  const proof = await proofOf(3);
  const [first = new Uint8Array()] = await path(3, entries);
  const bent = proof.replace(base64(first), base64(flipped(first)));
  expect(bent).not.toBe(proof);
  expect(await verifyProof(entries[3] ?? new Uint8Array(), bent, 3, key)).toMatchObject({
    inclusion: 'failed',
  });
});

test('the proof of another position, or with too short or too long a path, proves nothing', async () => {
  const entry = entries[3] ?? new Uint8Array();
  expect(await verifyProof(entry, await proofOf(3), 2, key)).toMatchObject({ position: 'failed' });
  const lines = (await proofOf(3)).split('\n');
  const short = [...lines.slice(0, 2), ...lines.slice(3)].join('\n');
  const long = [...lines.slice(0, 3), ...lines.slice(2)].join('\n');
  expect(await verifyProof(entry, short, 3, key)).toMatchObject({ inclusion: 'failed' });
  expect(await verifyProof(entry, long, 3, key)).toMatchObject({ inclusion: 'failed' });
});

test('a head of another size or key is not signed', async () => {
  const entry = entries[3] ?? new Uint8Array();
  const proof = await proofOf(3);
  const grown = proof.replace(`${name}\n7\n`, `${name}\n8\n`);
  expect(await verifyProof(entry, grown, 3, key)).toMatchObject({ signature: 'failed' });
  const signature = base64(keyId).slice(0, 5);
  const at = proof.lastIndexOf(signature) + 20;
  const bent = proof.slice(0, at) + (proof[at] === 'A' ? 'B' : 'A') + proof.slice(at + 1);
  expect(await verifyProof(entry, bent, 3, key)).toMatchObject({ signature: 'failed' });
  const renamed = key.replace(name, 'other.example/log');
  expect(await verifyProof(entry, proof, 3, renamed)).toMatchObject({ signature: 'failed' });
});

test('what is no proof is refused as such', async () => {
  const entry = entries[3] ?? new Uint8Array();
  const proof = await proofOf(3);
  for (const broken of [
    '',
    proof.replace('@v1', '@v2'),
    proof.replace('index 3', 'index 03'),
    proof.replace('\n\n', '\n'),
    proof.replace('— ', '- '),
    proof.slice(0, -1),
  ]) {
    await expect(verifyProof(entry, broken, 3, key), broken).rejects.toThrow(MalformedProof);
  }
});
