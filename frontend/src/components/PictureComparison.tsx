import { useLingui } from '@lingui/react/macro';
import { Slider, Text } from '@mantine/core';
import { useState } from 'react';

import classes from './Comparison.module.css';

/** Two pictures on top of each other, with a slider that uncovers one of them; by mouse, finger or arrow keys. */
export function PictureComparison({
  own,
  earlier,
  ownLabel,
  earlierLabel,
}: {
  own: string;
  earlier: string;
  ownLabel: string;
  earlierLabel: string;
}) {
  const { t } = useLingui();
  const [share, setShare] = useState(50);
  const [isMissing, setMissing] = useState(false);
  return (
    <div>
      <div className={classes.stack} data-missing={isMissing}>
        <img src={own} alt={ownLabel} />
        {!isMissing && (
          <>
            <img
              src={earlier}
              alt={earlierLabel}
              onError={() => setMissing(true)}
              style={{ clipPath: `inset(0 0 0 ${share}%)` }}
            />
            <span
              className={classes.edge}
              style={{ insetInlineStart: `${share}%` }}
              aria-hidden="true"
            />
          </>
        )}
      </div>
      {isMissing ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t`The earlier picture cannot be shown.`}
        </Text>
      ) : (
        <>
          <Slider
            mt="sm"
            label={null}
            color="ink"
            value={share}
            onChange={setShare}
            thumbLabel={t`How much of the new picture is uncovered`}
          />
          <div className={classes.labels}>
            <Text size="xs" c="dimmed">
              {ownLabel}
            </Text>
            <Text size="xs" c="dimmed">
              {earlierLabel}
            </Text>
          </div>
        </>
      )}
    </div>
  );
}
