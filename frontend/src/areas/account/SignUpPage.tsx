import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';

import { answer, api } from '~/api/client';
import { rememberMember } from '~/api/reauthentication';
import { sessionQuery } from '~/api/session';
import type { components } from '~/api/schema';
import { CountrySelect } from '~/components/CountrySelect';
import { AnchorLink } from '~/components/links';
import { Page } from '~/components/Page';
import { PasswordField } from '~/components/PasswordField';
import { ProblemNotice, showOnForm, toFirstError } from '~/components/ProblemNotice';

const route = getRouteApi('/account/sign-up');
const leastPassword = 12;

export default function SignUpPage() {
  const { t } = useLingui();
  const { next } = route.useSearch();
  const router = useRouter();
  const signUp = useSignUp();
  const form = useForm({
    initialValues: { name: '', email: '', password: '', country: '' },
    validate: {
      name: (name) => (name.trim() ? null : t`Write the name you are known by.`),
      email: (email) => (email.includes('@') ? null : t`Write an e-mail address.`),
      password: (password) =>
        password.length >= leastPassword ? null : t`Use at least ${leastPassword} characters.`,
    },
  });
  return (
    <Page
      title={t`Sign up`}
      width="form"
      lead={t`An account is a person's. Organisations are created afterwards, and you may act for them.`}
    >
      <Paper>
        <form
          noValidate
          onSubmit={form.onSubmit(
            ({ country, ...rest }) =>
              signUp.mutate(country ? { ...rest, country } : rest, {
                onSuccess: () => router.history.push(next ?? '/'),
                onError: (refusal) => showOnForm(refusal, form),
              }),
            toFirstError(form),
          )}
        >
          <Stack>
            <TextInput
              label={t`Name`}
              description={t`As it shall stand in the register; you can be credited otherwise on each work.`}
              autoComplete="name"
              required
              {...form.getInputProps('name')}
            />
            <TextInput
              label={t`E-mail`}
              description={t`Never shown in public.`}
              type="email"
              autoComplete="email"
              required
              {...form.getInputProps('email')}
            />
            <PasswordField
              label={t`Password`}
              description={t`At least ${leastPassword} characters; a sentence is easiest to keep.`}
              autoComplete="new-password"
              required
              {...form.getInputProps('password')}
            />
            <CountrySelect label={t`Country (optional)`} {...form.getInputProps('country')} />
            <ProblemNotice error={signUp.error} />
            <Button type="submit" loading={signUp.isPending}>
              <Trans>Sign up</Trans>
            </Button>
          </Stack>
        </form>
      </Paper>
      <Text size="sm" c="dimmed" mt="md">
        <Trans>
          Already have an account? <AnchorLink to="/sign-in">Sign in</AnchorLink>
        </Trans>
      </Text>
    </Page>
  );
}

function useSignUp() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['SignUpRequest']) =>
      answer(api.POST('/api/people', { body })),
    onSuccess: (me) => {
      rememberMember(me.user);
      queries.setQueryData(sessionQuery.queryKey, me);
    },
  });
}
