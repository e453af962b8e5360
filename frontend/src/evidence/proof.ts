// Verifies what the register hands over without its help: RFC 6962 over SHA-256 and the text formats of C2SP
// (tlog-proof, tlog-checkpoint, signed-note). Nothing is asked of a server here.

/** What a check came to; `untested` where this browser lacks the algorithm. */
export type Outcome = 'passed' | 'failed' | 'untested';

/** The named checks of one proof, and the size of the log whose head it leads to. */
export interface ProofReport {
  /** The proof speaks of the position that was asked for. */
  position: Outcome;
  /** The path leads from the entry's bytes to the root that the head names. */
  inclusion: Outcome;
  /** The head bears a signature of this key (Ed25519), under the name of the log. */
  signature: Outcome;
  size: number;
}

/** A proof or a key that is not written as its format demands. */
export class MalformedProof extends Error {
  override readonly name = 'MalformedProof';
}

type Bytes = Uint8Array<ArrayBuffer>;

interface Proof {
  index: number;
  path: Bytes[];
  head: { origin: string; size: number; root: Bytes; text: string };
  signatures: { name: string; bytes: Bytes }[];
}

const hashLength = 32;
const keyIdLength = 4;
const ed25519 = 1;
// More than any log can need: a path has one hash for each bit of its size.
const longestPath = 63;

function base64(text: string): Bytes {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw new MalformedProof('This is not base64.');
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    throw new MalformedProof('This is not base64.');
  }
}

function hashOf(text: string): Bytes {
  const bytes = base64(text);
  if (bytes.length !== hashLength) throw new MalformedProof('A hash has 32 bytes.');
  return bytes;
}

function decimal(text: string): number {
  const value = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(value)) throw new MalformedProof('This is not a whole number.');
  return value;
}

function headOf(text: string): Proof['head'] {
  const [origin = '', size = '', root = '', end, ...more] = text.split('\n');
  if (origin === '' || end !== '' || more.length > 0) {
    throw new MalformedProof('A checkpoint has exactly three lines.');
  }
  return { origin, size: decimal(size), root: hashOf(root), text };
}

function signatureOf(line: string): Proof['signatures'][number] {
  const match = /^— (\S+) (\S+)$/.exec(line);
  if (!match) throw new MalformedProof('A signature line is missing.');
  return { name: match[1] ?? '', bytes: base64(match[2] ?? '') };
}

function parsed(text: string): Proof {
  const [before = '', ...rest] = text.split('\n\n');
  const [head, signed, ...more] = rest;
  if (head === undefined || signed === undefined || more.length > 0 || !signed.endsWith('\n')) {
    throw new MalformedProof('A proof ends in a blank line and a signed checkpoint.');
  }
  const [header, ...lines] = before.split('\n');
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const [index = '', ...hashes] = lines;
  if (header !== 'c2sp.org/tlog-proof@v1' || !index.startsWith('index ')) {
    throw new MalformedProof('A proof begins with its format and its index.');
  }
  if (hashes.length > longestPath) throw new MalformedProof('The path is too long.');
  return {
    index: decimal(index.slice('index '.length)),
    path: hashes.map(hashOf),
    head: headOf(`${head}\n`),
    signatures: signed.slice(0, -1).split('\n').map(signatureOf),
  };
}

function concat(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    all.set(part, at);
    return at + part.length;
  }, 0);
  return all;
}

async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(...parts)));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** RFC 9162 §2.1.3.2, in numbers and not in bits, since a log may outgrow 32 of them. */
async function leadsToRoot(entry: Uint8Array, { index, path, head }: Proof): Promise<boolean> {
  if (index >= head.size) return false;
  let at = index;
  let last = head.size - 1;
  let hash = await sha256(new Uint8Array([0]), entry);
  for (const neighbour of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = await sha256(new Uint8Array([1]), neighbour, hash);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = await sha256(new Uint8Array([1]), hash, neighbour);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && isSame(hash, head.root);
}

async function isSigned(proof: Proof, key: string): Promise<Outcome> {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(key.trim());
  if (!match) throw new MalformedProof('The key is not written as a verifier key.');
  const [, name = '', , encoded = ''] = match;
  const typed = base64(encoded);
  if (typed.length !== 1 + hashLength || typed[0] !== ed25519) return 'untested';
  const text = new TextEncoder();
  const id = (await sha256(text.encode(`${name}\n`), typed)).slice(0, keyIdLength);
  const own = proof.signatures.filter(
    (each) => each.name === name && isSame(each.bytes.slice(0, keyIdLength), id),
  );
  if (own.length === 0 || proof.head.origin !== name) return 'failed';
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('raw', typed.slice(1), 'Ed25519', false, ['verify']);
  } catch {
    return 'untested'; // Browsers before 2025 know no Ed25519.
  }
  const message = text.encode(proof.head.text);
  const verified = await Promise.all(
    own.map(({ bytes }) =>
      crypto.subtle.verify('Ed25519', imported, bytes.slice(keyIdLength), message),
    ),
  );
  return verified.every(Boolean) ? 'passed' : 'failed';
}

/**
 * Checks that an entry stands in the log: its bytes as they were logged, the proof's text, the position that it is said
 * to have, and the log's verifier key (`name+id+base64`). Throws {@link MalformedProof} where a text is not what it says.
 */
export async function verifyProof(
  entry: Uint8Array,
  text: string,
  position: number,
  key: string,
): Promise<ProofReport> {
  const proof = parsed(text);
  return {
    position: proof.index === position ? 'passed' : 'failed',
    inclusion: (await leadsToRoot(entry, proof)) ? 'passed' : 'failed',
    signature: await isSigned(proof, key),
    size: proof.head.size,
  };
}

/** Whether this page may compute at all: browsers give their cryptography to pages over TLS or of this machine only. */
export function canVerify(): boolean {
  return globalThis.isSecureContext !== false && globalThis.crypto?.subtle !== undefined;
}
