const pictures = new WeakMap<File, string>();

/** An address of a picture's bytes on this device, or null where the file is none. */
export function pictureOf(file: File | null): string | null {
  if (!file || !/^image\/(jpeg|png|gif|webp|avif|bmp)$/.test(file.type)) return null;
  const known = pictures.get(file) ?? URL.createObjectURL(file);
  pictures.set(file, known);
  return known;
}
