import type { Digests } from './digests';

/** Which part of a picture a code of ours is of. */
export type Variant =
  'MIDDLE_90' | 'MIDDLE_80' | 'MIRROR' | 'MIRROR_MIDDLE_90' | 'MIRROR_MIDDLE_80';
export type Variants = Partial<Record<Variant, string>>;

/** The codes of ISO 24138, by which near copies are found. */
export interface Codes {
  /** The ISCC-CODE, composed of all units. */
  iscc: string;
  /** Each unit at its full 256 bits. */
  units: string[];
  /** Codes of a picture's middles and mirror images, by which cropped and mirrored copies are found. */
  variants: Variants | null;
  /** What read the content, as `name/version`; null where only the bytes were read. */
  extractor: string | null;
}

/** All that the register learns of a file that stays on this device. */
export interface Fingerprint {
  digests: Digests;
  /** Null where this browser cannot run what computes them. */
  codes: Codes | null;
}
