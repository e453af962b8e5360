import { isPartialDate } from '~/components/dates';
import type { Category } from '~/components/vocabulary';

import { exifDay, exifReach } from './exif';

/** A title as a person would write it, from a file's name: no folder, no ending, no underscores. */
export function titleFromName(name: string): string {
  const base = name.split(/[\\/]/).pop() ?? name;
  const stem = base.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '');
  const isSpaced = /\s/.test(stem);
  const words = (isSpaced ? stem : stem.replaceAll(/[_+]|(?<=\p{L})-(?=\p{L})/gu, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words || base;
}

const softwareEndings =
  /\.(zip|tar|gz|tgz|jar|js|ts|tsx|py|java|c|cc|cpp|h|rs|go|rb|php|swift|kt|cs|exe|apk|wasm)$/i;
const writtenEndings = /\.(txt|md|docx?|odt|rtf|pdf|epub|tex)$/i;
const graphicEndings = /\.(svg|dxf|dwg|ai|eps)$/i;
const modelEndings = /\.(stl|obj|step|stp|gltf|glb|3mf)$/i;

/** The category that a file most likely belongs to; null where nothing speaks for one. */
export function categoryOfFile(name: string, mediaType: string): Category | null {
  if (softwareEndings.test(name)) return 'SOFTWARE';
  if (modelEndings.test(name)) return 'MODEL';
  if (graphicEndings.test(name)) return 'GRAPHIC';
  if (writtenEndings.test(name) || mediaType.startsWith('text/')) return 'WRITTEN';
  if (/^image\/(jpeg|heic|heif|x-|tiff)/.test(mediaType)) return 'PHOTOGRAPH';
  if (mediaType.startsWith('image/')) return 'FINE_ART';
  if (mediaType.startsWith('audio/')) return 'MUSIC';
  if (mediaType.startsWith('video/')) return 'AUDIOVISUAL';
  return null;
}

/** A media type that the register takes, also where the browser knows none. */
export function mediaTypeOf(type: string): string {
  const [essence = ''] = type.split(';');
  return /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/.test(essence)
    ? essence
    : 'application/octet-stream';
}

/** The day of an instant on this machine's calendar. */
export function localDay(milliseconds: number): string {
  const at = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** When a file was completed as far as it tells: the day the photograph was taken, or the last change. */
export async function completionOf(file: File): Promise<string> {
  const written = localDay(file.lastModified);
  if (!/^image\/(jpeg|pjpeg)$/.test(file.type)) return written;
  const day = exifDay(await file.slice(0, exifReach).arrayBuffer());
  return day && isPartialDate(day) ? day : written;
}
