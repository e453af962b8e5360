import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Paper, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import {
  useInfiniteQuery,
  useMutation,
  useQueryClient,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';

import { answer, api } from '~/api/client';
import { pagedQuery, type PageOf } from '~/api/pages';
import { partiesOf, useMember } from '~/api/session';
import type { components } from '~/api/schema';
import { ConfirmAct } from '~/components/ConfirmAct';
import { DataList } from '~/components/DataList';
import { Page, Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { ProblemNotice, showOnForm } from '~/components/ProblemNotice';

type Member = components['schemas']['Member'];
type Role = Member['role'];

const route = getRouteApi('/account/organisations/$organisation');

function membersQuery(organisation: string) {
  return pagedQuery<Member>(['organisations', organisation, 'members'], (cursor, signal) =>
    answer(
      api.GET('/api/organisations/{organisation}/members', {
        params: { path: { organisation }, query: cursor ? { cursor } : {} },
        signal,
      }),
    ),
  );
}

export default function OrganisationPage() {
  const { t } = useLingui();
  const { organisation } = route.useParams();
  const { me } = useMember();
  const party = partiesOf(me).find((each) => each.id === organisation);
  const members = useInfiniteQuery(membersQuery(organisation));
  const isAdmin = members.data?.pages
    .flatMap(({ items }) => items)
    .some(({ user, role }) => user === me.user.id && role === 'ADMIN');
  return (
    <Page
      title={party?.name ?? t`Organisation`}
      width="reading"
      crumbs={[{ label: t`Account`, to: '/account' }]}
      lead={t`Who may act for this organisation. Every act records both the person and the organisation.`}
    >
      <Members organisation={organisation} query={members} canRemove={isAdmin === true} />
      {isAdmin && (
        <Section title={t`Invite somebody`}>
          <Invite organisation={organisation} />
        </Section>
      )}
    </Page>
  );
}

function useRoleWords(): Record<Role, string> {
  const { t } = useLingui();
  return { MEMBER: t`Member`, ADMIN: t`Administrator` };
}

function Members({
  organisation,
  query,
  canRemove,
}: {
  organisation: string;
  query: UseInfiniteQueryResult<InfiniteData<PageOf<Member>>>;
  canRemove: boolean;
}) {
  const { t } = useLingui();
  const roleWords = useRoleWords();
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState<Member | null>(null);
  const remove = useMutation({
    mutationFn: (user: string) =>
      api.DELETE('/api/organisations/{organisation}/members/{user}', {
        params: { path: { organisation, user } },
      }),
    onSuccess: async () => {
      setLeaving(null);
      await queries.invalidateQueries({ queryKey: ['organisations', organisation] });
    },
  });
  return (
    <>
      <DataList
        query={query}
        empty={null}
        label={t`Members`}
        itemKey={(member) => member.user}
        columns={[
          { header: t`Name`, cell: ({ person }) => <PartyName party={person} /> },
          { header: t`E-mail`, cell: ({ email }) => email },
          { header: t`Role`, cell: ({ role }) => roleWords[role] },
          ...(canRemove
            ? [
                {
                  header: t`Act`,
                  align: 'right' as const,
                  quiet: true,
                  cell: (member: Member) => (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => setLeaving(member)}
                      aria-label={t`Remove ${member.person.name}`}
                    >
                      <Trans>Remove</Trans>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ConfirmAct
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t`Remove this member?`}
        act={t`Remove`}
        danger
        isPending={remove.isPending}
        error={remove.error}
        onConfirm={() => leaving && remove.mutate(leaving.user)}
      >
        <Trans>
          <bdi>{leaving?.person.name}</bdi> may no longer act for the organisation. What was done on
          its behalf stays as it is.
        </Trans>
      </ConfirmAct>
    </>
  );
}

function Invite({ organisation }: { organisation: string }) {
  const { t } = useLingui();
  const roleWords = useRoleWords();
  const invite = useMutation({
    mutationFn: (body: { email: string; role: Role }) =>
      api.POST('/api/organisations/{organisation}/invitations', {
        params: { path: { organisation } },
        body,
      }),
  });
  const form = useForm<{ email: string; role: Role }>({
    initialValues: { email: '', role: 'MEMBER' },
    validate: { email: (email) => (email.includes('@') ? null : t`Write an e-mail address.`) },
  });
  return (
    <Paper>
      <form
        noValidate
        onSubmit={form.onSubmit((values) =>
          invite.mutate(values, {
            onSuccess: () => {
              notifications.show({ message: t`The invitation is on its way.` });
              form.reset();
            },
            onError: (refusal) => showOnForm(refusal, form),
          }),
        )}
      >
        <Stack>
          <Group align="flex-start" grow>
            <TextInput
              label={t`E-mail`}
              type="email"
              autoComplete="off"
              required
              {...form.getInputProps('email')}
            />
            <Select
              label={t`Role`}
              allowDeselect={false}
              data={[
                { value: 'MEMBER', label: roleWords.MEMBER },
                { value: 'ADMIN', label: roleWords.ADMIN },
              ]}
              {...form.getInputProps('role')}
            />
          </Group>
          <ProblemNotice error={invite.error} />
          <Group>
            <Button type="submit" loading={invite.isPending}>
              <Trans>Invite</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
