import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocation } from '@tanstack/react-router';

import { useSignIn } from '~/api/session';
import { AnchorLink } from '~/components/links';
import { PasswordField } from '~/components/PasswordField';
import { ProblemNotice } from '~/components/ProblemNotice';

/** Signs a visitor in on the page where they are, so that nothing they looked at is lost. */
export function SignInHere({ why }: { why: string }) {
  const { t } = useLingui();
  const signIn = useSignIn();
  const next = useLocation({ select: ({ href }) => href });
  const form = useForm({ initialValues: { email: '', password: '' } });
  return (
    <form onSubmit={form.onSubmit((credentials) => signIn.mutate(credentials))}>
      <Stack gap="sm">
        <Text size="sm">{why}</Text>
        <TextInput
          label={t`E-mail`}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t`Password`}
          autoComplete="current-password"
          required
          {...form.getInputProps('password')}
        />
        <ProblemNotice error={signIn.error} />
        <Button type="submit" loading={signIn.isPending} fullWidth>
          <Trans>Sign in</Trans>
        </Button>
        <Text size="sm" c="dimmed">
          <Trans>
            No account yet?{' '}
            <AnchorLink to="/sign-up" search={{ next }}>
              Sign up
            </AnchorLink>
          </Trans>
        </Text>
      </Stack>
    </form>
  );
}
