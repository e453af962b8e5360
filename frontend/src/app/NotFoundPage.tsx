import { useLingui, Trans } from '@lingui/react/macro';

import { EmptyState } from '~/components/EmptyState';
import { ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';

/** Nothing stands at this address, or it is private. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Nothing stands here`} width="reading">
      <EmptyState
        title={t`There is no such page, or it is private`}
        action={
          <>
            <ButtonLink to="/works">
              <Trans>Search the register</Trans>
            </ButtonLink>
            <ButtonLink to="/" variant="default">
              <Trans>Start page</Trans>
            </ButtonLink>
          </>
        }
      >
        <Trans>
          Check the address. A private work is shown to its owners only; if it is yours, sign in.
        </Trans>
      </EmptyState>
    </Page>
  );
}
