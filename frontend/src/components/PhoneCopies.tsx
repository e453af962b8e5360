import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';

/** Told where a phone chooses files: it may hand over a converted copy, of which the fingerprints then are. */
export function PhoneCopies() {
  const { t } = useLingui();
  const isPhone = useMediaQuery('(pointer: coarse)', false);
  if (!isPhone) return null;
  return (
    <Text size="sm" c="dimmed">
      {t`A phone may hand over a converted copy of a picture, such as a JPEG for HEIC. The fingerprints are of that copy, so save exactly what was fingerprinted when it is offered, and keep it.`}
    </Text>
  );
}
