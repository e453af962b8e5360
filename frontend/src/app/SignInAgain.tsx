import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';

import type { Interruption } from '~/api/reauthentication';
import { sessionQuery, useSignIn } from '~/api/session';
import { PasswordField } from '~/components/PasswordField';
import { ProblemNotice } from '~/components/ProblemNotice';

/** Lets somebody whose session ran out sign in again where they are; what they were doing then goes on. */
export default function SignInAgain({ interruption }: { interruption: Interruption }) {
  const { t } = useLingui();
  const signIn = useSignIn();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const { email, settle } = interruption;

  const finish = (signedIn: boolean) => {
    setPassword('');
    signIn.reset();
    if (!signedIn) queries.setQueryData(sessionQuery.queryKey, null);
    settle(signedIn);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email, password }, { onSuccess: () => finish(true) });
  };
  return (
    <Modal
      opened
      onClose={() => finish(false)}
      closeOnClickOutside={false}
      title={t`Your session has ended`}
      closeButtonProps={{ 'aria-label': t`Go on without signing in` }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            <Trans>Sign in again to go on where you are. Nothing you entered is lost.</Trans>
          </Text>
          <TextInput label={t`E-mail`} value={email} readOnly autoComplete="username" />
          <PasswordField
            label={t`Password`}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            data-autofocus
            required
          />
          <ProblemNotice error={signIn.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => finish(false)}>
              <Trans>Go on without signing in</Trans>
            </Button>
            <Button type="submit" loading={signIn.isPending}>
              <Trans>Sign in</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
