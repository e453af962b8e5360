import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';

import { Problem } from '~/api/problem';
import { Page } from '~/components/Page';
import { ProblemNotice } from '~/components/ProblemNotice';

import { NotFoundPage } from './NotFoundPage';

/** What stands in place of a page that failed; everything around it keeps working. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  if (error instanceof Problem && error.status === 404) return <NotFoundPage />;
  return (
    <Page title={t`This page could not be shown`} width="reading">
      <ProblemNotice
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Page>
  );
}
