import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { api } from '~/api/client';
import { EmptyState } from '~/components/EmptyState';
import { ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';
import { ProblemNotice } from '~/components/ProblemNotice';

const route = getRouteApi('/account/confirm-email');

export default function ConfirmEmailPage() {
  const { t } = useLingui();
  const { token } = route.useSearch();
  const confirm = useMutation({
    mutationFn: (given: string) => api.POST('/api/email-confirmations', { body: { token: given } }),
  });
  if (confirm.isSuccess) {
    return (
      <Page title={t`Confirm your e-mail`} width="reading">
        <EmptyState
          title={t`Your e-mail is confirmed`}
          action={
            <ButtonLink to="/account">
              <Trans>To the account</Trans>
            </ButtonLink>
          }
        >
          <Trans>From now on your name bears the mark of a confirmed address.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t`Confirm your e-mail`} width="form">
      <Stack>
        {/* A button and not the visit confirms: mail scanners open links by themselves. */}
        <Text>
          {token ? (
            <Trans>Press the button to confirm that this address is yours.</Trans>
          ) : (
            <Trans>
              This link is incomplete. Open the one in the letter again, or have another letter sent
              from your account.
            </Trans>
          )}
        </Text>
        <ProblemNotice error={confirm.error} />
        {token && (
          <Button onClick={() => confirm.mutate(token)} loading={confirm.isPending}>
            <Trans>Confirm my e-mail</Trans>
          </Button>
        )}
        {!token && (
          <ButtonLink to="/account" variant="default">
            <Trans>To the account</Trans>
          </ButtonLink>
        )}
      </Stack>
    </Page>
  );
}
