import { Trans } from '@lingui/react/macro';
import {
  Avatar,
  Menu,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import { IconChevronDown, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import { partiesOf, useActFor, useSignOut, type Session } from '~/api/session';

import classes from './MemberMenu.module.css';

/** Whom one acts for, and the way to the account and out. */
export default function MemberMenu({ session }: { session: Extract<Session, { kind: 'member' }> }) {
  const { me, acting } = session;
  const actFor = useActFor();
  const signOut = useSignOut();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <Menu position="bottom-end" width={270} withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.target}>
          <Avatar
            size={30}
            radius="sm"
            name={acting.name}
            color="ink"
            variant="filled"
            aria-hidden="true"
          >
            {[...acting.name][0]}
          </Avatar>
          <span className={classes.name}>
            <VisuallyHidden>
              <Trans>Acting for</Trans>{' '}
            </VisuallyHidden>
            <bdi>{acting.name}</bdi>
          </span>
          <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Trans>Acting for</Trans>
        </Menu.Label>
        <Menu.RadioGroup value={acting.id}>
          {partiesOf(me).map((party) => (
            <Menu.RadioItem
              key={party.id}
              value={party.id}
              closeMenuOnClick
              onChange={() => void actFor(party, me)}
            >
              <bdi>{party.name}</bdi>
              {party.id === me.user.person.id && (
                <span className={classes.hint}>
                  {' '}
                  <Trans>(myself)</Trans>
                </span>
              )}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconUser size={16} />}>
          <Trans>Account and organisations</Trans>
        </Menu.Item>
        <Menu.Item
          leftSection={isDark ? <IconSun size={16} /> : <IconMoon size={16} />}
          onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
        >
          {isDark ? <Trans>Light colours</Trans> : <Trans>Dark colours</Trans>}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate()}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
