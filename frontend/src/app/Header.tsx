import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Burger, Indicator } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { inboxCountQuery } from '~/api/inbox';
import { useSession } from '~/api/session';
import { ButtonLink } from '~/components/links';
import { Seal } from '~/components/Seal';

import classes from './Header.module.css';
import { HeaderSearch } from './HeaderSearch';
import { LanguageSwitch } from './LanguageSwitch';
import { placesFor } from './navigation';
import { Places } from './Places';
import { SchemeSwitch } from './SchemeSwitch';

// Only members and phones need these; the start page stays lighter without them.
const MemberMenu = lazy(() => import('./MemberMenu'));
const PhoneMenu = lazy(() => import('./PhoneMenu'));

/** The head of every page: the seal, the search, the reader's choices, and where one has business. */
export function Header() {
  const { t } = useLingui();
  const session = useSession();
  const [isOpen, drawer] = useDisclosure(false);
  const places = placesFor(session);
  const isMember = session.kind === 'member';
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Burger
          className={classes.burger}
          size="sm"
          opened={isOpen}
          onClick={drawer.toggle}
          aria-label={t`Menu`}
          aria-expanded={isOpen}
        />
        <Link to="/" className={classes.brand}>
          <Seal size={30} />
          <span>Colophon</span>
        </Link>
        <nav aria-label={t`Register`} className={classes.places}>
          <Places of={places.everyone} />
        </nav>
        <HeaderSearch />
        <div className={classes.tools}>
          <span className={classes.wide}>
            <LanguageSwitch />
            {!isMember && <SchemeSwitch />}
          </span>
          {isMember ? (
            <>
              <Bell />
              <Suspense fallback={<span className={classes.menuPlace} />}>
                <MemberMenu session={session} />
              </Suspense>
            </>
          ) : (
            <>
              <ButtonLink to="/sign-in" variant="default" size="xs">
                <Trans>Sign in</Trans>
              </ButtonLink>
              <ButtonLink to="/sign-up" size="xs" className={classes.wide}>
                <Trans>Sign up</Trans>
              </ButtonLink>
            </>
          )}
        </div>
      </div>
      {isMember && (
        <nav aria-label={t`My desk`} className={classes.desk}>
          <div className={classes.deskRow}>
            <Places of={places.own} />
            {places.desks.length > 0 && <span className={classes.rule} aria-hidden="true" />}
            <Places of={places.desks} />
          </div>
        </nav>
      )}
      {isOpen && (
        <Suspense>
          <PhoneMenu session={session} onClose={drawer.close} />
        </Suspense>
      )}
    </header>
  );
}

function Bell() {
  const { t } = useLingui();
  const { data } = useQuery(inboxCountQuery);
  const unread = data?.unread ?? 0;
  return (
    <Indicator
      label={unread > 99 ? '99+' : unread}
      disabled={unread === 0}
      size={16}
      color="cinnabar"
      offset={5}
    >
      <ActionIcon
        variant="subtle"
        size="lg"
        component={Link}
        to="/inbox"
        aria-label={unread === 0 ? t`Inbox` : t`Inbox, ${unread} unread`}
      >
        <IconBell size={20} stroke={1.6} />
      </ActionIcon>
    </Indicator>
  );
}
