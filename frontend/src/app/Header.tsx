import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Burger, Drawer, Indicator } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { inboxCountQuery } from '~/api/inbox';
import { useSession } from '~/api/session';
import { ButtonLink } from '~/components/links';
import { Seal } from '~/components/Seal';

import classes from './Header.module.css';
import { HeaderSearch } from './HeaderSearch';
import { LanguageSwitch } from './LanguageSwitch';
import { MemberMenu } from './MemberMenu';
import { placesFor, type Place } from './navigation';
import { SchemeSwitch } from './SchemeSwitch';

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
              <MemberMenu session={session} />
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
      <Drawer
        opened={isOpen}
        onClose={drawer.close}
        size="xs"
        title="Colophon"
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <nav aria-label={t`Menu`} className={classes.drawer} onClick={drawer.close}>
          <Places of={places.everyone} />
          <Places of={places.own} />
          <Places of={places.desks} />
          {!isMember && (
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
    </header>
  );
}

function Places({ of }: { of: readonly Place[] }) {
  const { i18n } = useLingui();
  return of.map(({ to, label }) => (
    <Link key={to} to={to} className={classes.place}>
      {i18n._(label)}
    </Link>
  ));
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
