import type { RowReader } from './kernels';

/** Pixels above which a picture is not decoded, as on the server. */
const mostPixels = 128_000_000;
const stripRows = 64;

/** A picture as the browser decoded it: upright, over white, in the values of the file. */
export interface DecodedPicture {
  width: number;
  height: number;
  row: RowReader;
  close: () => void;
}

/** Whether a file is decoded as a picture. Drawings in SVG have no pixels of their own. */
export function isPicture(type: string): boolean {
  return type.startsWith('image/') && !type.startsWith('image/svg');
}

/** Decodes a picture, or null where this browser cannot or it is too large. */
export async function decodePicture(file: Blob): Promise<DecodedPicture | null> {
  const bitmap = await createImageBitmap(file, {
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
    imageOrientation: 'from-image',
  }).catch(() => null);
  if (!bitmap) return null;
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, Math.min(stripRows, height));
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (width * height > mostPixels || !context) {
    bitmap.close();
    return null;
  }
  let held = -1;
  let pixels = new Uint8ClampedArray();
  const row = (y: number) => {
    const strip = Math.floor(y / stripRows);
    if (strip !== held) {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, canvas.height);
      context.drawImage(bitmap, 0, -strip * stripRows);
      pixels = context.getImageData(0, 0, width, canvas.height).data;
      held = strip;
    }
    const at = (y - strip * stripRows) * width * 4;
    return pixels.subarray(at, at + width * 4);
  };
  return { width, height, row, close: () => bitmap.close() };
}
