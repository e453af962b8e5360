import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

import type { Place } from './navigation';
import classes from './Places.module.css';

/** Links to places; the one where one is bears the seal's stroke. */
export function Places({ of, stacked = false }: { of: readonly Place[]; stacked?: boolean }) {
  const { i18n } = useLingui();
  return of.map(({ to, label }) => (
    <Link
      key={to}
      to={to}
      className={classes.place}
      data-stacked={stacked}
      // The desks stand beneath the page of duties and have places of their own.
      activeOptions={{ exact: to === '/duties' }}
    >
      {i18n._(label)}
    </Link>
  ));
}
