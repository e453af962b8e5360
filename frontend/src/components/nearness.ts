import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type { components } from '~/api/schema';

export type UnitDistance = components['schemas']['UnitDistance'];
export type Nearness = components['schemas']['GateMatch']['nearness'];

/** How near two files are. */
export const nearnessWords: Record<Nearness, MessageDescriptor> = {
  SAME_FILE: msg`The very same file`,
  SAME_CONTENT: msg`The same content in another file`,
  VERY_NEAR: msg`Almost the same`,
  NEAR: msg`Similar`,
  SAME_WORDS_IN_PART: msg`Passages are the same`,
};

/** By what they are near, in words; null where every byte is the same. */
export function likenessWords(distances: readonly UnitDistance[]): MessageDescriptor | null {
  const [nearest] = distances;
  if (!nearest) return null;
  switch (nearest.kind) {
    case 'INSTANCE':
      return null;
    case 'DATA':
      return msg`Most of their bytes are the same.`;
    case 'TEXT':
      return msg`Most of their wording is the same.`;
    case 'PASSAGE':
      return msg`They have passages in common.`;
    case 'IMAGE':
      return pictureWords(nearest);
    case 'AUDIO':
      return msg`They sound alike.`;
    case 'VIDEO':
      return msg`The films look alike.`;
    case 'MIXED':
      return msg`Most of their parts are alike.`;
    case 'META':
      return msg`Their titles and descriptions are alike.`;
  }
}

function pictureWords({ part, earlierPart }: UnitDistance): MessageDescriptor {
  if (part === 'KEY_FRAME' || earlierPart === 'KEY_FRAME') {
    return msg`Single pictures of the films look alike.`;
  }
  if (part.startsWith('MIRROR') || earlierPart.startsWith('MIRROR')) {
    return msg`One looks like the other in a mirror.`;
  }
  if (part.startsWith('MIDDLE') || earlierPart.startsWith('MIDDLE')) {
    return msg`One looks like the other with its edges cut off.`;
  }
  return msg`The pictures look alike.`;
}
