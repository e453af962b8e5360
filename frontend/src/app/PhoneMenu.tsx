import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import type { Session } from '~/api/session';

import { LanguageSwitch } from './LanguageSwitch';
import { placesFor } from './navigation';
import { Places } from './Places';
import classes from './PhoneMenu.module.css';
import { SchemeSwitch } from './SchemeSwitch';

export default function PhoneMenu({ session, onClose }: { session: Session; onClose: () => void }) {
  const { t } = useLingui();
  const places = placesFor(session);
  return (
    <Drawer
      opened
      onClose={onClose}
      size="xs"
      title="Colophon"
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <nav aria-label={t`Menu`} className={classes.menu} onClick={onClose}>
        <Places of={places.everyone} stacked />
        <Places of={places.own} stacked />
        <Places of={places.desks} stacked />
        {session.kind === 'visitor' && (
          <Link to="/sign-up" className={classes.place}>
            <Trans>Sign up</Trans>
          </Link>
        )}
      </nav>
      <div className={classes.choices}>
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </Drawer>
  );
}
