import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { useMember, type Duty } from '~/api/session';
import { EmptyState } from '~/components/EmptyState';
import { Page } from '~/components/Page';
import { dutyWords } from '~/components/vocabulary';

/** A page of one duty; whoever does not hold it is told so, and nothing is asked of the server. */
export function DutyPage({
  duty,
  title,
  lead,
  children,
}: {
  duty: Duty;
  title: string;
  lead: string;
  children: ReactNode;
}) {
  const { t, i18n } = useLingui();
  const { me } = useMember();
  const name = i18n._(dutyWords[duty]);
  if (!me.duties.includes(duty)) {
    return (
      <Page title={title}>
        <EmptyState title={t`This desk belongs to another duty`}>
          <Trans>
            It needs the duty “{name}”, which an operator grants on record. You do not hold it.
          </Trans>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={title} lead={lead} crumbs={[{ label: t`Duties`, to: '/duties' }]}>
      {children}
    </Page>
  );
}
