import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { useInterruption } from '~/api/reauthentication';
import { registerQuery, useSession } from '~/api/session';
import { AnchorLink } from '~/components/links';
import { Seal } from '~/components/Seal';

import { Header } from './Header';
import classes from './Shell.module.css';

// Only members act, so only they are told that something was done.
const Notifications = lazy(async () => ({
  default: (await import('@mantine/notifications')).Notifications,
}));
const SignInAgain = lazy(() => import('./SignInAgain'));

/** What stands around every page: the way past the header, the header, the colophon at the end. */
export function Shell() {
  const { t } = useLingui();
  const session = useSession();
  const interruption = useInterruption();
  const { data: register } = useSuspenseQuery(registerQuery);
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        <Trans>Skip to the content</Trans>
      </a>
      {register.demo && (
        <aside className={classes.demo} aria-label={t`Notice`}>
          <Trans>
            A demonstration: nothing here has legal effect, and the money is play money.
          </Trans>
        </aside>
      )}
      <Header />
      <main id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <footer className={classes.footer}>
        <div className={classes.foot}>
          <Seal size={22} />
          <p>
            <bdi>{register.registerName ?? 'Colophon'}</bdi>
            <span className={classes.words}>
              <Trans>Who made it, who owned it, who vouched for it.</Trans>
            </span>
          </p>
          <nav aria-label={t`Footer`} className={classes.links}>
            <AnchorLink to="/works" size="sm" c="dimmed">
              <Trans>Register</Trans>
            </AnchorLink>
            <AnchorLink to="/verify" size="sm" c="dimmed">
              <Trans>Verify</Trans>
            </AnchorLink>
            <a href="/api/log/checkpoint" className={classes.plain}>
              <Trans>Log checkpoint</Trans>
            </a>
          </nav>
        </div>
      </footer>
      {session.kind === 'member' && (
        <Suspense>
          <Notifications position="bottom-right" />
        </Suspense>
      )}
      {interruption && (
        <Suspense>
          <SignInAgain interruption={interruption} />
        </Suspense>
      )}
    </div>
  );
}
