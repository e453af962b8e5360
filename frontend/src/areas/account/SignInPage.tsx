import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi, useRouter } from '@tanstack/react-router';

import { useSignIn } from '~/api/session';
import { AnchorLink } from '~/components/links';
import { Page } from '~/components/Page';
import { PasswordField } from '~/components/PasswordField';
import { ProblemNotice, showOnForm } from '~/components/ProblemNotice';

const route = getRouteApi('/account/sign-in');

export default function SignInPage() {
  const { t } = useLingui();
  const { next } = route.useSearch();
  const router = useRouter();
  const signIn = useSignIn();
  const form = useForm({ initialValues: { email: '', password: '' } });
  return (
    <Page title={t`Sign in`} width="form">
      <Paper>
        <form
          onSubmit={form.onSubmit((values) =>
            signIn.mutate(values, {
              onSuccess: () => router.history.push(next ?? '/'),
              onError: (refusal) => showOnForm(refusal, form),
            }),
          )}
        >
          <Stack>
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
            <Button type="submit" loading={signIn.isPending}>
              <Trans>Sign in</Trans>
            </Button>
          </Stack>
        </form>
      </Paper>
      <Text size="sm" c="dimmed" mt="md">
        <Trans>
          No account yet? <AnchorLink to="/sign-up">Sign up</AnchorLink>. The public register needs
          none.
        </Trans>
      </Text>
    </Page>
  );
}
