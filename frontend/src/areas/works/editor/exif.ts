// A reader of just one fact of EXIF 2.3 (JEITA CP-3451C): when the picture was taken. Bounded and strict: a file is
// somebody else's bytes, so every offset is checked and whatever does not fit is no date.
const taken = 0x9003; // DateTimeOriginal
const changed = 0x0132; // DateTime
const exifFolder = 0x8769;
const ascii = 2;

/** How much of a file's beginning may hold its EXIF block. */
export const exifReach = 256 * 1024;

/** The day a photograph was taken, as `2024-05-17`, from the first bytes of a JPEG file; null where it does not say. */
export function exifDay(bytes: ArrayBuffer): string | null {
  try {
    const block = exifBlock(new DataView(bytes));
    return block ? dayOf(block) : null;
  } catch (beyond) {
    if (beyond instanceof RangeError) return null; // An offset that leads out of the file.
    throw beyond;
  }
}

function exifBlock(file: DataView): DataView | null {
  if (file.byteLength < 4 || file.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 4 <= file.byteLength) {
    const marker = file.getUint16(at);
    const length = file.getUint16(at + 2);
    if ((marker & 0xff00) !== 0xff00 || marker === 0xffda || length < 2) return null;
    const isExif = marker === 0xffe1 && length >= 16 && file.getUint32(at + 4) === 0x45786966;
    if (isExif) {
      const start = at + 10;
      const end = Math.min(at + 2 + length, file.byteLength);
      return new DataView(file.buffer, start, end - start);
    }
    at += 2 + length;
  }
  return null;
}

function dayOf(tiff: DataView): string | null {
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const isLittle = order === 0x4949;
  if (tiff.getUint16(2, isLittle) !== 42) return null;
  const main = entries(tiff, tiff.getUint32(4, isLittle), isLittle);
  const folder = main.get(exifFolder);
  const inner =
    folder === undefined ? null : entries(tiff, tiff.getUint32(folder + 8, isLittle), isLittle);
  const place = inner?.get(taken) ?? main.get(changed);
  return place === undefined ? null : readDay(tiff, place, isLittle);
}

/** Where the entries of a folder stand, by their tags. */
function entries(tiff: DataView, start: number, isLittle: boolean): Map<number, number> {
  const count = Math.min(tiff.getUint16(start, isLittle), 500);
  const found = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const place = start + 2 + i * 12;
    found.set(tiff.getUint16(place, isLittle), place);
  }
  return found;
}

function readDay(tiff: DataView, place: number, isLittle: boolean): string | null {
  const isText = tiff.getUint16(place + 2, isLittle) === ascii;
  if (!isText || tiff.getUint32(place + 4, isLittle) < 10) return null;
  const at = tiff.getUint32(place + 8, isLittle);
  const text = String.fromCharCode(...Array.from({ length: 10 }, (_, i) => tiff.getUint8(at + i)));
  const match = /^(\d{4}):(\d{2}):(\d{2})$/.exec(text);
  return match && match[1] !== '0000' ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
