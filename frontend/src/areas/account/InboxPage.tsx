import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { answer, api } from '~/api/client';
import { inboxCountQuery } from '~/api/inbox';
import { pagedQuery } from '~/api/pages';
import type { components } from '~/api/schema';
import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { InstantText } from '~/components/facts';
import { Page } from '~/components/Page';
import { ProblemNotice } from '~/components/ProblemNotice';

import classes from './InboxPage.module.css';

type Message = components['schemas']['InboxMessage'];

const route = getRouteApi('/account/inbox');

function inboxQuery(unread: boolean) {
  return pagedQuery<Message>(['inbox', 'messages', unread], (cursor, signal) =>
    answer(
      api.GET('/api/inbox', {
        params: { query: { ...(unread ? { unread } : {}), ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

export default function InboxPage() {
  const { t } = useLingui();
  const { unread = false } = route.useSearch();
  const navigate = route.useNavigate();
  const messages = useInfiniteQuery(inboxQuery(unread));
  const { data: count } = useQuery(inboxCountQuery);
  const readAll = useReading(() => api.POST('/api/inbox/reading'));
  return (
    <Page
      title={t`Inbox`}
      width="reading"
      actions={
        (count?.unread ?? 0) > 0 && (
          <Button variant="default" onClick={() => readAll.mutate()} loading={readAll.isPending}>
            <Trans>Mark all as read</Trans>
          </Button>
        )
      }
    >
      <SegmentedControl
        mb="lg"
        aria-label={t`Which messages`}
        value={unread ? 'unread' : 'all'}
        onChange={(value) => void navigate({ search: value === 'unread' ? { unread: true } : {} })}
        data={[
          { value: 'all', label: t`All` },
          { value: 'unread', label: t`Unread` },
        ]}
      />
      <ProblemNotice error={readAll.error} />
      <DataList
        query={messages}
        label={t`Messages`}
        itemKey={(message) => message.id}
        row={(message) => <MessageRow message={message} />}
        empty={
          <EmptyState title={unread ? t`Everything is read` : t`Nothing has come yet`}>
            <Trans>
              Receipts, offers, answers and deadlines that concern you arrive here; for what cannot
              wait a letter goes to your e-mail as well.
            </Trans>
          </EmptyState>
        }
      />
    </Page>
  );
}

function useReading(read: () => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: read,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}

/** A page of ours and what it is asked, as a link takes them. */
function placeOf(link: string): { to: string; search: Record<string, string> } {
  const { pathname, searchParams } = new URL(link, globalThis.location.origin);
  return { to: pathname, search: Object.fromEntries(searchParams) };
}

function MessageRow({ message }: { message: Message }) {
  const { t } = useLingui();
  const read = useReading(() =>
    api.POST('/api/inbox/{message}/reading', { params: { path: { message: message.id } } }),
  );
  const isUnread = message.readAt === null;
  return (
    <Link
      {...placeOf(message.link)}
      className={classes.message}
      data-unread={isUnread}
      onClick={() => isUnread && read.mutate()}
    >
      <Group justify="space-between" wrap="nowrap" gap="md" align="baseline">
        <span>
          <Text component="span" display="block" fw={isUnread ? 600 : 400}>
            {isUnread && <span className={classes.dot} role="img" aria-label={t`Unread`} />}
            {message.subject}
          </Text>
          <Text component="span" display="block" size="sm" c="dimmed">
            {message.body}
          </Text>
        </span>
        <Text component="span" size="sm" c="dimmed" className={classes.when}>
          <InstantText at={message.at} />
        </Text>
      </Group>
    </Link>
  );
}
