import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import { sessionQuery, useMember, type Me } from '~/api/session';
import type { components } from '~/api/schema';
import { CountrySelect } from '~/components/CountrySelect';
import { EmptyState } from '~/components/EmptyState';
import { FactList } from '~/components/facts';
import { AnchorLink } from '~/components/links';
import { Page, Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { ProblemNotice, showOnForm } from '~/components/ProblemNotice';
import { dutyWords } from '~/components/vocabulary';

import classes from './AccountPage.module.css';

type Invitation = components['schemas']['InvitationView'];

const invitationsQuery = {
  queryKey: ['invitations'],
  queryFn: () => answer(api.GET('/api/invitations')),
};

export default function AccountPage() {
  const { t } = useLingui();
  const { me } = useMember();
  return (
    <Page title={t`Account`} width="reading">
      <Profile me={me} />
      <Invitations />
      <Organisations me={me} />
    </Page>
  );
}

function Profile({ me }: { me: Me }) {
  const { t, i18n } = useLingui();
  const rename = useRenaming();
  const form = useForm({
    initialValues: { name: me.user.person.name },
    validate: { name: (name) => (name.trim() ? null : t`Write the name you are known by.`) },
  });
  const duties = me.duties.map((duty) => i18n._(dutyWords[duty]));
  return (
    <Paper>
      <FactList
        facts={[
          [t`Name in the register`, <PartyName key="name" party={me.user.person} />],
          [t`E-mail`, <Email key="email" me={me} />],
          duties.length > 0 ? [t`Duties`, new Intl.ListFormat(i18n.locale).format(duties)] : null,
        ]}
      />
      <form
        className={classes.rename}
        onSubmit={form.onSubmit(({ name }) =>
          rename.mutate(name, {
            onSuccess: () => notifications.show({ message: t`Your name is changed.` }),
            onError: (refusal) => showOnForm(refusal, form),
          }),
        )}
      >
        <TextInput
          label={t`Change the name`}
          description={t`What is already registered keeps the name it was registered under.`}
          autoComplete="name"
          {...form.getInputProps('name')}
        />
        <Button
          type="submit"
          variant="default"
          loading={rename.isPending}
          disabled={!form.isDirty()}
          title={form.isDirty() ? undefined : t`The name is unchanged.`}
        >
          <Trans>Change</Trans>
        </Button>
      </form>
      <ProblemNotice error={rename.error} />
    </Paper>
  );
}

function Email({ me }: { me: Me }) {
  const send = useMutation({ mutationFn: () => api.POST('/api/me/email-confirmation-letters') });
  if (me.user.emailConfirmed) return <>{me.user.email}</>;
  return (
    <Stack gap={6} align="flex-start">
      <span>{me.user.email}</span>
      {send.isSuccess ? (
        <Text size="sm" c="dimmed" role="status">
          <Trans>A letter is on its way; open the link in it.</Trans>
        </Text>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => send.mutate()}
          loading={send.isPending}
        >
          <Trans>Send me a letter to confirm it</Trans>
        </Button>
      )}
      <Text size="sm" c="dimmed">
        <Trans>Invitations to your address are shown once it is confirmed.</Trans>
      </Text>
      <ProblemNotice error={send.error} />
    </Stack>
  );
}

function useRenaming() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => api.PATCH('/api/me', { body: { name } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
}

function Invitations() {
  const { t } = useLingui();
  const { data: invitations } = useQuery(invitationsQuery);
  if (!invitations || invitations.items.length === 0) return null;
  return (
    <Section title={t`Invitations`}>
      <Stack>
        {invitations.items.map((invitation) => (
          <InvitationPanel key={invitation.id} invitation={invitation} />
        ))}
      </Stack>
    </Section>
  );
}

function InvitationPanel({ invitation }: { invitation: Invitation }) {
  const queries = useQueryClient();
  const accept = useMutation({
    mutationFn: () =>
      api.POST('/api/invitations/{invitation}/acceptance', {
        params: { path: { invitation: invitation.id } },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: invitationsQuery.queryKey });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  return (
    <Paper>
      <Group justify="space-between">
        <Text>
          <Trans>
            <PartyName party={invitation.organisation} /> invites you to act for it.
          </Trans>
        </Text>
        <Button onClick={() => accept.mutate()} loading={accept.isPending}>
          <Trans>Accept</Trans>
        </Button>
      </Group>
      <ProblemNotice error={accept.error} />
    </Paper>
  );
}

function Organisations({ me }: { me: Me }) {
  const { t } = useLingui();
  const [isOpen, dialog] = useDisclosure(false);
  const organisations = me.actingFor.filter((party) => party.kind === 'ORGANISATION');
  const create = (
    <Button variant="default" onClick={dialog.open}>
      <Trans>Create an organisation</Trans>
    </Button>
  );
  return (
    <Section title={t`Organisations`} aside={organisations.length > 0 && create}>
      {organisations.length === 0 ? (
        <EmptyState title={t`You act for yourself`} action={create}>
          <Trans>
            A studio, a publisher or any enterprise can hold works, license and buy. Create it here
            and invite others to act for it.
          </Trans>
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {organisations.map((organisation) => (
            <li key={organisation.id} className={classes.row}>
              <PartyName party={organisation} />
              <AnchorLink
                to="/organisations/$organisation"
                params={{ organisation: organisation.id }}
              >
                <Trans>Members</Trans>
              </AnchorLink>
            </li>
          ))}
        </ul>
      )}
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={t`Create an organisation`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <NewOrganisation onDone={dialog.close} />
      </Modal>
    </Section>
  );
}

function NewOrganisation({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const create = useMutation({
    mutationFn: (body: components['schemas']['NewOrganisation']) =>
      api.POST('/api/organisations', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  const form = useForm<components['schemas']['NewOrganisation']>({
    initialValues: { name: '', country: '', kind: 'COMPANY' },
    validate: {
      name: (name) => (name.trim() ? null : t`Give the organisation its name.`),
      country: (country) => (country ? null : t`Choose the country it is registered in.`),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        create.mutate(values, {
          onSuccess: onDone,
          onError: (refusal) => showOnForm(refusal, form),
        }),
      )}
    >
      <Stack>
        <TextInput
          label={t`Name`}
          autoComplete="organization"
          required
          data-autofocus
          {...form.getInputProps('name')}
        />
        <CountrySelect label={t`Country`} required {...form.getInputProps('country')} />
        <Select
          label={t`Kind`}
          allowDeselect={false}
          data={[
            { value: 'COMPANY', label: t`Company` },
            { value: 'STUDIO', label: t`Studio` },
            { value: 'ASSOCIATION', label: t`Association` },
            { value: 'PUBLIC_BODY', label: t`Public body` },
            { value: 'OTHER', label: t`Other` },
          ]}
          {...form.getInputProps('kind')}
        />
        <ProblemNotice error={create.error} />
        <Button type="submit" loading={create.isPending}>
          <Trans>Create</Trans>
        </Button>
      </Stack>
    </form>
  );
}
