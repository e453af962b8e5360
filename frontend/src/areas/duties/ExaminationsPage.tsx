import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Kbd, SegmentedControl, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';

import type { ExaminationLine } from '~/api/trade';
import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { InstantText } from '~/components/facts';
import { PartyName } from '~/components/PartyName';
import { ReceiptPanel, type Receipt } from '~/components/ReceiptPanel';
import { StatusBadge } from '~/components/StatusBadge';

import { Bench } from './Bench';
import classes from './duties.module.css';
import { DutyPage } from './DutyPage';
import { useBenchKeys } from './keys';
import { examinationsQuery } from './queries';

const route = getRouteApi('/duties/duties/examinations');

export default function ExaminationsPage() {
  const { t } = useLingui();
  return (
    <DutyPage
      duty="EXAMINER"
      title={t`Examination`}
      lead={t`Applications that were flagged, the longest waiting first. The effective date stays the day of receipt, however long you take.`}
    >
      <Desk />
    </DutyPage>
  );
}

function Desk() {
  const { t } = useLingui();
  const { state, application } = route.useSearch();
  const navigate = route.useNavigate();
  const queue = useInfiniteQuery(examinationsQuery(state ?? 'open'));
  const [receipt, hand] = useState<{ title: string; receipt: Receipt } | null>(null);
  const lines = queue.data?.pages.flatMap((page) => page.items) ?? [];
  const at = lines.findIndex((line) => line.application.id === application);
  const choose = (line: ExaminationLine | undefined) => {
    if (line) {
      void navigate({
        search: (before) => ({ ...before, application: line.application.id }),
        replace: true,
      });
    }
  };
  useBenchKeys({
    j: () => choose(lines[Math.min(at + 1, lines.length - 1)]),
    k: () => choose(lines[Math.max(at - 1, 0)]),
  });
  return (
    <>
      <div className={classes.keys} aria-label={t`Keys`}>
        <span>
          <Kbd>J</Kbd> <Kbd>K</Kbd> <Trans>next, previous</Trans>
        </span>
        <span>
          <Kbd>A</Kbd> <Trans>register it</Trans>
        </span>
        <span>
          <Kbd>D</Kbd> <Trans>refuse it</Trans>
        </span>
      </div>
      <SegmentedControl
        my="lg"
        aria-label={t`Which applications`}
        value={state ?? 'open'}
        onChange={(value) =>
          void navigate({ search: value === 'decided' ? { state: 'decided' } : {} })
        }
        data={[
          { value: 'open', label: t`Waiting` },
          { value: 'decided', label: t`Already decided` },
        ]}
      />
      {receipt && <ReceiptPanel receipt={receipt.receipt} title={receipt.title} />}
      <div className={lines.length > 0 ? classes.bench : undefined}>
        <DataList
          query={queue}
          label={t`Queue`}
          itemKey={(line) => line.application.id}
          row={(line) => (
            <QueueRow
              line={line}
              isCurrent={line.application.id === application}
              onChoose={() => choose(line)}
            />
          )}
          empty={
            <EmptyState title={state ? t`Nothing was decided yet` : t`The queue is empty`}>
              <Trans>
                An application comes here when a file of it was registered by somebody else before.
              </Trans>
            </EmptyState>
          }
        />
        {lines.length > 0 &&
          (application ? (
            <Bench
              key={application}
              id={application}
              onDecided={(title, handed) => {
                hand({ title, receipt: handed });
                const next = lines[at + 1] ?? lines[at - 1];
                void navigate({
                  search: (before) => ({ ...before, application: next?.application.id }),
                  replace: true,
                });
              }}
            />
          ) : (
            <Text c="dimmed">
              <Trans>Choose an application, or press J.</Trans>
            </Text>
          ))}
      </div>
    </>
  );
}

function QueueRow({
  line,
  isCurrent,
  onChoose,
}: {
  line: ExaminationLine;
  isCurrent: boolean;
  onChoose: () => void;
}) {
  const { t } = useLingui();
  const { application, applicant } = line;
  return (
    <button
      type="button"
      className={classes.line}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onChoose}
    >
      <bdi className={classes.title}>{application.title ?? t`Without a title`}</bdi>
      <Text component="span" size="sm" display="block">
        <PartyName party={applicant} plain />
      </Text>
      <Text component="span" size="sm" c="dimmed" display="block">
        <Plural value={application.works} one="# work" other="# works" /> ·{' '}
        {application.submittedAt && <InstantText at={application.submittedAt} />}
      </Text>
      {application.state !== 'FLAGGED' && <StatusBadge status={application.state} />}
    </button>
  );
}
