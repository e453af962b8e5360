import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The media that the rule builder knows; the register takes any other code as well. */
export const media = [
  'WEB',
  'PRINT',
  'VIDEO',
  'BROADCAST',
  'APP',
  'OUTDOOR',
  'EVENT',
  'GOODS',
] as const;
export type Medium = (typeof media)[number];

/** Each medium as it stands in a sentence. */
export const mediumWords: Record<Medium, { name: MessageDescriptor; within: MessageDescriptor }> = {
  WEB: { name: msg`Web and social media`, within: msg`web and social media` },
  PRINT: { name: msg`Print media`, within: msg`print` },
  VIDEO: { name: msg`Film and video`, within: msg`film and video` },
  BROADCAST: { name: msg`Television and radio`, within: msg`television and radio` },
  APP: { name: msg`Apps and games`, within: msg`apps and games` },
  OUTDOOR: { name: msg`Posters and outdoor`, within: msg`posters and outdoor` },
  EVENT: { name: msg`Exhibitions and events`, within: msg`exhibitions and events` },
  GOODS: { name: msg`Goods and packaging`, within: msg`goods and packaging` },
};

/** The purposes that the rule builder knows. */
export const purposes = [
  'EDITORIAL',
  'ADVERTISING',
  'PUBLISHING',
  'EDUCATION',
  'RESEARCH',
  'INTERNAL',
  'PRODUCT',
] as const;
export type Purpose = (typeof purposes)[number];

/** Each purpose as it stands in a sentence. */
export const purposeWords: Record<Purpose, { name: MessageDescriptor; within: MessageDescriptor }> =
  {
    EDITORIAL: { name: msg`News and editorial`, within: msg`news and editorial use` },
    ADVERTISING: { name: msg`Advertising`, within: msg`advertising` },
    PUBLISHING: { name: msg`Books and publishing`, within: msg`books and publishing` },
    EDUCATION: { name: msg`Teaching`, within: msg`teaching` },
    RESEARCH: { name: msg`Research`, within: msg`research` },
    INTERNAL: { name: msg`Use inside the organisation`, within: msg`use inside the organisation` },
    PRODUCT: { name: msg`Part of a product`, within: msg`use in a product` },
  };

/** Whether this code names a medium that we have words for. */
export function isMedium(code: string): code is Medium {
  return media.some((medium) => medium === code);
}

/** Whether this code names a purpose that we have words for. */
export function isPurpose(code: string): code is Purpose {
  return purposes.some((purpose) => purpose === code);
}
