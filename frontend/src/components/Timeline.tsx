import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { InstantText } from './facts';
import classes from './Timeline.module.css';
import { actWords } from './vocabulary';

/** One thing that happened: when, what, and more about it where there is more. */
export interface Happening {
  key: string;
  at: string;
  what: ReactNode;
  more?: ReactNode;
  sealed?: boolean;
}

/** What happened to a thing, in order; what stands in the log bears the seal's mark. */
export function Timeline({
  label,
  happenings,
}: {
  label: string;
  happenings: readonly Happening[];
}) {
  return (
    <ol className={classes.timeline} aria-label={label}>
      {happenings.map(({ key, at, what, more, sealed }) => (
        <li key={key} className={classes.item} data-sealed={sealed ?? false}>
          <div className={classes.head}>
            <span className={classes.what}>{what}</span>
            <span className={classes.when}>
              <InstantText at={at} />
            </span>
          </div>
          {more && <div className={classes.more}>{more}</div>}
        </li>
      ))}
    </ol>
  );
}

/** The name of a recorded act, by its type in the log. */
export function ActName({ type }: { type: string }) {
  const { i18n } = useLingui();
  const name = actWords[type];
  return <>{name ? i18n._(name) : type}</>;
}
