import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { pictureOf } from '~/components/pictureOf';
import { PictureComparison } from '~/components/PictureComparison';
import { TextComparison } from '~/components/TextComparison';
import { isPlainText } from '~/hashing/texts';

import { bench, useReading } from '../editor/bench';
import type { Pair } from './groups';
import classes from './Matches.module.css';

/** Characters of a text that are compared on the page. */
const mostCharacters = 200_000;

/** The applicant's file, from this device, beside the earlier one as far as that may be seen. */
export function Comparison({ pair }: { pair: Pair }) {
  const { t } = useLingui();
  const { match, near } = pair;
  useReading(near.file);
  const own = bench.file(near.file);
  const sibling = near.earlier ? bench.file(near.earlier) : null;
  const picture = pictureOf(own);
  const earlierPicture =
    pictureOf(sibling) ??
    (match.hasPreview && match.workId ? `/api/register/works/${match.workId}/preview` : null);
  if (picture && earlierPicture) {
    return (
      <PictureComparison
        own={picture}
        earlier={earlierPicture}
        ownLabel={t`Your application`}
        earlierLabel={match.title ?? t`Registered earlier`}
      />
    );
  }
  if (own && isPlainText(own.type, own.name)) return <Texts own={own} sibling={sibling} />;
  const shown = picture ?? earlierPicture;
  return (
    <div className={classes.pair}>
      <figure className={classes.side}>
        <figcaption>
          {picture || !shown ? <Trans>Your application</Trans> : <Trans>Registered earlier</Trans>}
        </figcaption>
        <div className={classes.picture}>{shown ? <img src={shown} alt="" /> : <Unseen />}</div>
      </figure>
      <figure className={classes.side}>
        <figcaption>
          {picture || !shown ? <Trans>Registered earlier</Trans> : <Trans>Your application</Trans>}
        </figcaption>
        <div className={classes.picture}>
          <Unseen />
        </div>
      </figure>
    </div>
  );
}

function Unseen() {
  return (
    <span className={classes.locked}>
      <IconLock size={28} stroke={1.4} aria-hidden="true" />
      <Text size="xs">
        <Trans>not to be seen here</Trans>
      </Text>
    </span>
  );
}

/** The applicant's text beside the earlier one where that is on this device: in this application, or chosen now. */
function Texts({ own, sibling }: { own: File; sibling: File | null }) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const ownText = useText(own);
  const earlierText = useText(chosen ?? sibling);
  return (
    <div>
      {ownText !== undefined && earlierText !== undefined ? (
        <TextComparison
          own={ownText}
          earlier={earlierText}
          ownLabel={t`Your application`}
          earlierLabel={t`Registered earlier`}
        />
      ) : (
        <Text size="sm" c="dimmed">
          <Trans>
            The earlier text is not public. If you have it, choose it here: the passages in common
            are marked, and nothing is sent.
          </Trans>
        </Text>
      )}
      <Button size="xs" variant="default" mt="xs" onClick={() => input.current?.click()}>
        <Trans>Choose the earlier text on this device</Trans>
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="text/*,.txt,.md"
        aria-label={t`Choose the earlier text on this device`}
        onChange={(event) => setChosen(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}

function useText(file: File | null): string | undefined {
  const text = useQuery({
    queryKey: ['text', file?.name, file?.size, file?.lastModified],
    queryFn: () => file?.slice(0, 4 * mostCharacters).text() ?? '',
    enabled: file !== null,
    select: (whole) => whole.slice(0, mostCharacters),
  });
  return file ? text.data : undefined;
}
