import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Code, Fieldset, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';

import { answer, api } from '~/api/client';
import { Problem } from '~/api/problem';
import { rememberMember } from '~/api/reauthentication';
import { registerQuery, sessionQuery } from '~/api/session';
import type { components } from '~/api/schema';
import { ConfirmAct } from '~/components/ConfirmAct';
import { EmptyState } from '~/components/EmptyState';
import { FactList } from '~/components/facts';
import { ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';
import { PasswordField } from '~/components/PasswordField';
import { ProblemNotice, showOnForm, toFirstError } from '~/components/ProblemNotice';

const numberParts = '{year} {class} {serial:8} {check}';

type Founding = components['schemas']['Founding'];

export default function SetupPage() {
  const { t } = useLingui();
  const { data: register } = useSuspenseQuery(registerQuery);
  if (register.founded) {
    return (
      <Page title={t`Set up the register`} width="reading">
        <EmptyState
          title={t`This register is already founded`}
          action={
            <ButtonLink to="/">
              <Trans>Start page</Trans>
            </ButtonLink>
          }
        >
          <Trans>What was fixed at its founding stays as it is.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <FoundingForm />;
}

function FoundingForm() {
  const { t } = useLingui();
  const found = useFounding();
  const [isAsking, setAsking] = useState(false);
  const form = useForm<Founding>({
    initialValues: {
      token: '',
      registerName: '',
      publicAddress: window.location.origin,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      numberPattern: 'CN-{year}-{class}-{serial:8}{check}',
      operator: { name: '', email: '', password: '' },
    },
    validate: {
      token: (token) => (token.trim() ? null : t`Copy the token from the server's console.`),
      registerName: (name) => (name.trim() ? null : t`Give the register its name.`),
      publicAddress: (address) =>
        /^https?:\/\/[^/\s]+\/?$/.test(address)
          ? null
          : t`Write the address people will use, such as https://register.example.`,
      operator: {
        name: (name) => (name.trim() ? null : t`Write the operator's name.`),
        email: (email) => (email.includes('@') ? null : t`Write an e-mail address.`),
        password: (password) => (password.length >= 12 ? null : t`Use at least 12 characters.`),
      },
    },
  });
  const values = form.getValues();
  return (
    <Page
      title={t`Set up the register`}
      width="reading"
      lead={t`Before anything can be registered, the register needs its name, its address and its first operator.`}
    >
      <form noValidate onSubmit={form.onSubmit(() => setAsking(true), toFirstError(form))}>
        <Stack gap="lg">
          <Alert color="ochre" icon={<IconAlertTriangle />} title={t`These are fixed for good`}>
            <Trans>
              Name, address, time zone and number pattern go into every certificate and every log
              entry from the first on. They cannot be changed later.
            </Trans>
          </Alert>
          <TextInput
            label={t`One-time token`}
            description={t`Printed on the server's console when it started.`}
            required
            autoComplete="off"
            {...form.getInputProps('token')}
          />
          <Fieldset legend={t`The register`}>
            <Stack>
              <TextInput
                label={t`Name of the register`}
                description={t`As it stands on certificates.`}
                required
                {...form.getInputProps('registerName')}
              />
              <TextInput
                label={t`Public address`}
                description={t`QR codes and the log's own name lead here.`}
                required
                inputMode="url"
                {...form.getInputProps('publicAddress')}
              />
              <TimeZoneSelect {...form.getInputProps('timeZone')} />
              <TextInput
                label={t`Number pattern`}
                description={
                  <Trans>
                    Region and marks of your own, and the parts <Code>{numberParts}</Code>: legal
                    year, class of the work, random digits, check character. The last two are
                    needed.
                  </Trans>
                }
                required
                {...form.getInputProps('numberPattern')}
              />
            </Stack>
          </Fieldset>
          <Fieldset legend={t`The first operator`}>
            <Stack>
              <TextInput
                label={t`Name`}
                autoComplete="name"
                required
                {...form.getInputProps('operator.name')}
              />
              <TextInput
                label={t`E-mail`}
                type="email"
                autoComplete="email"
                required
                {...form.getInputProps('operator.email')}
              />
              <PasswordField
                label={t`Password`}
                description={t`At least 12 characters.`}
                autoComplete="new-password"
                required
                {...form.getInputProps('operator.password')}
              />
            </Stack>
          </Fieldset>
          {!isAsking && <ProblemNotice error={found.error} />}
          <Group justify="flex-end">
            <Button type="submit">
              <Trans>Look it over</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
      <ConfirmAct
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t`Found this register?`}
        act={t`Found the register`}
        isPending={found.isPending}
        error={found.error}
        onConfirm={() =>
          found.mutate(values, {
            onError: (refusal) => {
              showOnForm(refusal, form);
              // The fields that it speaks of stand behind the question.
              if (refusal instanceof Problem && refusal.fields.length > 0) setAsking(false);
            },
          })
        }
      >
        <FactList
          facts={[
            [t`Name`, <bdi key="name">{values.registerName}</bdi>],
            [t`Public address`, values.publicAddress],
            [t`Time zone`, values.timeZone],
            [t`Number pattern`, values.numberPattern],
            [t`First operator`, <bdi key="operator">{values.operator.name}</bdi>],
          ]}
        />
      </ConfirmAct>
    </Page>
  );
}

function TimeZoneSelect(field: {
  value?: string;
  onChange?: (zone: string) => void;
  error?: ReactNode;
}) {
  const { t } = useLingui();
  // The list of zones has no UTC, which is what many a server stands in.
  const zones = useMemo(() => ['UTC', ...Intl.supportedValuesOf('timeZone')], []);
  return (
    <Select
      label={t`Legal time zone`}
      description={t`Legal days begin and end in this zone.`}
      searchable
      allowDeselect={false}
      required
      data={zones}
      value={field.value ?? null}
      onChange={(zone) => zone && field.onChange?.(zone)}
      error={field.error}
      nothingFoundMessage={t`No such zone`}
    />
  );
}

function useFounding() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Founding) => answer(api.POST('/api/setup', { body })),
    onSuccess: async (me) => {
      rememberMember(me.user);
      queries.setQueryData(sessionQuery.queryKey, me);
      await queries.invalidateQueries();
      // Here and not where the form asked: the form is gone once the register is founded.
      await navigate({ to: '/' });
    },
  });
}
