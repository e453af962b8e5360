import { digestsOf } from './digests';
import type { Codes, Fingerprint, Variants } from './fingerprint';
import { Kernels } from './kernels';
import { decodePicture, isPicture } from './pictures';
import { isPlainText, readText } from './texts';

interface Content {
  unit: string;
  variants: Variants | null;
  extractor: string;
}

let loaded: Promise<Kernels | null> | null = null;

/** The kernels, loaded with the first file; null where this browser cannot run them. */
function kernels(): Promise<Kernels | null> {
  loaded ??= Kernels.load().catch(() => null);
  return loaded;
}

/**
 * Computes digests and codes of a file of any size, reading it once for the bytes and, where it is a picture or text,
 * once more for its content. Where the codes fail, the digests stand without them.
 */
export async function fingerprintOf(
  file: Blob,
  name: string,
  onProgress: (done: number) => void,
  isCancelled: () => boolean = () => false,
): Promise<Fingerprint | null> {
  const kernel = await kernels();
  let data = kernel?.dataCode() ?? null;
  const digests = await digestsOf(file, onProgress, isCancelled, (chunk) => {
    try {
      data?.update(chunk);
    } catch {
      data = null;
    }
  });
  if (!digests) return null;
  const codes =
    kernel && data
      ? await codesOf(kernel, file, name, digests.blake3, data.finish, isCancelled).catch(
          () => null,
        )
      : null;
  return isCancelled() ? null : { digests, codes };
}

async function codesOf(
  kernel: Kernels,
  file: Blob,
  name: string,
  blake3: string,
  dataCode: () => string,
  isCancelled: () => boolean,
): Promise<Codes> {
  const bytes = [dataCode(), kernel.instanceCode(fromHex(blake3))];
  const content = await contentOf(kernel, file, name, isCancelled);
  const units = content ? [content.unit, ...bytes] : bytes;
  return {
    iscc: kernel.composed(units),
    units,
    variants: content?.variants ?? null,
    extractor: content?.extractor ?? null,
  };
}

async function contentOf(
  kernel: Kernels,
  file: Blob,
  name: string,
  isCancelled: () => boolean,
): Promise<Content | null> {
  if (isPicture(file.type)) return pictureOf(kernel, file);
  if (!isPlainText(file.type, name)) return null;
  let text = kernel.textCode();
  const isRead = await readText(
    file,
    () => {
      text = kernel.textCode();
      return text.append;
    },
    isCancelled,
  );
  return isRead ? { unit: text.finish(), variants: null, extractor: 'browser-text/1' } : null;
}

async function pictureOf(kernel: Kernels, file: Blob): Promise<Content | null> {
  const picture = await decodePicture(file);
  if (!picture) return null;
  try {
    const { WHOLE: unit, ...variants } = kernel.imageCodes(
      picture.width,
      picture.height,
      picture.row,
    );
    if (!unit) return null;
    return { unit, variants, extractor: `browser-picture/1-${browserName(navigator.userAgent)}` };
  } finally {
    picture.close();
  }
}

/** The engine that decoded, with its major version: another one may give a few other bits. */
export function browserName(agent: string): string {
  const [, name, version] = /(Firefox|Edg|Chrome|Version)\/(\d+)/.exec(agent) ?? [];
  return name ? `${name === 'Version' ? 'Safari' : name}.${version}` : 'unknown';
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
