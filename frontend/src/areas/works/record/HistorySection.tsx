import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

import { Section } from '~/components/Page';
import { ProblemNotice } from '~/components/ProblemNotice';
import { ActName, Timeline } from '~/components/Timeline';

import { entriesQuery, versionsQuery } from '../queries';

/** Everything that the log holds about a work, with its positions, proofs and the reasons of amendments. */
export function HistorySection({ work }: { work: string }) {
  const { t } = useLingui();
  const entries = useInfiniteQuery(entriesQuery(work));
  const versions = useQuery(versionsQuery(work));
  const reasons = new Map(versions.data?.map(({ act, reason }) => [act, reason]));
  const items = (entries.data?.pages ?? [])
    .flatMap((page) => page.items)
    .toSorted((a, b) => b.position - a.position);
  return (
    <Section title={t`History`}>
      <Text c="dimmed" mb="lg" maw="42rem">
        <Trans>
          Every act about this work is an entry of an append-only log. Its position never changes,
          and each proof shows that the log holds it, without trusting this register.
        </Trans>
      </Text>
      <ProblemNotice error={entries.error} onRetry={() => void entries.refetch()} />
      <Timeline
        label={t`History of the record`}
        happenings={items.map(({ position, type, at, act }) => ({
          key: String(position),
          at,
          sealed: true,
          what: <ActName type={type} />,
          more: (
            <>
              {reasons.get(act) && <Text size="sm">{reasons.get(act)}</Text>}
              <Group gap="md">
                <span>{t`Position ${position}`}</span>
                <Anchor
                  size="sm"
                  href={`/api/log/entries/${position}/proof`}
                  download={`colophon-${position}.tlog-proof`}
                >
                  <Trans>Proof</Trans>
                </Anchor>
                <Anchor
                  size="sm"
                  href={`/api/log/entries/${position}`}
                  download={`colophon-${position}.json`}
                >
                  <Trans>Entry</Trans>
                </Anchor>
              </Group>
            </>
          ),
        }))}
      />
      {entries.hasNextPage && (
        <Button
          variant="default"
          loading={entries.isFetchingNextPage}
          onClick={() => void entries.fetchNextPage()}
        >
          <Trans>Load more</Trans>
        </Button>
      )}
    </Section>
  );
}
