import type { Digests } from './digests';

/** The codes of ISO 24138, by which near copies are found. */
export interface Codes {
  /** The ISCC-CODE, composed of all units. */
  iscc: string;
  /** Each unit at its full 256 bits. */
  units: string[];
  /** What read the content, as `name/version`; null where only the bytes were read. */
  extractor: string | null;
}

/** All that the register learns of a file that stays on this device. */
export interface Fingerprint {
  digests: Digests;
  /** Null where this browser cannot run what computes them. */
  codes: Codes | null;
}
