import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  Alert,
  Anchor,
  Button,
  Checkbox,
  Group,
  List,
  Paper,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

import { answer, api } from '~/api/client';
import { useIdempotencyKey } from '~/api/idempotency';
import { Problem } from '~/api/problem';
import { statisticsQuery } from '~/api/statistics';
import { ProblemNotice } from '~/components/ProblemNotice';

import type { Autosave } from '../editor/autosave';
import { filesOf } from '../editor/draft';
import { workOf, type Lack } from '../editor/pointers';
import { deposits } from '../editor/uploads';
import type { DraftWork, GateReport, MatchAnswer, Submission } from '../types';
import { groupsOf, isAsked, isSameAtGate, withNotes } from './groups';
import { Matches, type Answers, type Notes } from './Matches';

/** How far an application is on its way out: being written, checked for these very works. */
type Checked = { works: readonly DraftWork[]; report: GateReport } | null;

/** The gate, the certification and the submission, below the form. */
export function SubmitPart({
  application,
  works,
  onChange,
  autosave,
  lacks,
  onLacks,
  onGo,
  onSubmitted,
}: {
  application: string;
  works: readonly DraftWork[];
  onChange: (next: (works: readonly DraftWork[]) => DraftWork[]) => void;
  autosave: Autosave;
  lacks: readonly Lack[];
  onLacks: (lacks: readonly Lack[]) => void;
  onGo: (pointer: string) => void;
  onSubmitted: (recorded: Submission) => void;
}) {
  const { t } = useLingui();
  const [checked, setChecked] = useState<Checked>(null);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [notes, setNotes] = useState<Notes>(new Map());
  const [isCertified, setCertified] = useState(false);
  const keyOf = useIdempotencyKey();
  const queries = useQueryClient();
  const report = checked && isSameAtGate(checked.works, works) ? checked.report : null;

  const check = useMutation({
    mutationFn: async () => {
      if (!(await autosave.flush())) return null;
      return compared(application);
    },
    onSuccess: (found) => {
      if (!found) return;
      onLacks(found.problems);
      setChecked({ works, report: found });
    },
  });
  const submit = useMutation({
    mutationFn: async (body: {
      answers: { work: string; match: string; answer: MatchAnswer }[];
      certified: boolean;
    }) => {
      if (!(await autosave.flush())) return null;
      return answer(
        api.POST('/api/applications/{application}/submission', {
          params: { path: { application }, header: keyOf(body) },
          body,
        }),
      );
    },
    onSuccess: async (recorded) => {
      if (!recorded) return;
      onSubmitted(recorded);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[1] === 'list' || queryKey[1] === 'own',
      });
    },
    onError: (error) => {
      if (error instanceof Problem) onLacks(error.fields);
    },
  });

  const waiting = useWaiting(works);
  const asked = (report?.works ?? []).flatMap(({ work, matches }) =>
    matches.filter(isAsked).map((match) => ({ work, match })),
  );
  const open = asked.filter(({ match }) => !answers.has(match.match)).length;
  // Reasons and links are written into the works once, so that the register has them before it is asked to decide.
  const send = () => {
    if (!report) return;
    const groups = groupsOf(report, works);
    const isSource = (match: string) => answers.get(match) === 'LICENSED';
    if (notes.size > 0 || [...answers.values()].includes('LICENSED')) {
      // The change must be with the autosave before it is flushed.
      flushSync(() => onChange((before) => withNotes(before, groups, notes, isSource)));
    }
    submit.mutate({
      answers: asked.flatMap(({ work, match }) => {
        const chosen = answers.get(match.match);
        return chosen ? [{ work, match: match.match, answer: chosen }] : [];
      }),
      certified: true,
    });
  };
  const isReady = report !== null && report.problems.length === 0;
  const reasonAgainst =
    open > 0
      ? t`Answer the questions above first.`
      : !isCertified
        ? t`Certify your statements first.`
        : null;

  return (
    <section aria-label={t`Check and submit`}>
      <LackSummary lacks={lacks} works={works} onGo={onGo} />
      {!isReady && (
        <Paper>
          <Title order={2} size="h3">
            <Trans>Check against the register</Trans>
          </Title>
          <Text size="sm" c="dimmed" mb="md">
            <Trans>
              The register says what is still missing, and whether these files or near ones are
              registered already. Nothing is submitted yet.
            </Trans>
          </Text>
          <ProblemNotice error={check.error} />
          <Group mt="sm">
            <Button
              loading={check.isPending}
              disabled={waiting !== null}
              onClick={() => check.mutate()}
            >
              <Trans>Check and go on</Trans>
            </Button>
            {check.isPending && <Comparing files={filesOf(works).length} />}
            {waiting && (
              <Text size="sm" c="dimmed" role="status">
                {waiting === 'reading' ? (
                  <Trans>Fingerprints are still being computed.</Trans>
                ) : (
                  <Trans>Deposits are still under way.</Trans>
                )}
              </Text>
            )}
          </Group>
        </Paper>
      )}
      {isReady && (
        <Stack gap="lg">
          <div>
            <Title order={2} size="h3" mb="sm">
              <Trans>What is registered already</Trans>
            </Title>
            <Matches
              report={report}
              works={works}
              answers={answers}
              notes={notes}
              onAnswer={(matches, chosen) =>
                setAnswers(new Map([...answers, ...matches.map((each) => [each, chosen] as const)]))
              }
              onNote={(group, note) => setNotes(new Map(notes).set(group, note))}
            />
            <Unread report={report} />
          </div>
          <Paper>
            <Title order={2} size="h3" mb="sm">
              <Trans>Certify and submit</Trans>
            </Title>
            <Checkbox
              checked={isCertified}
              onChange={(event) => setCertified(event.currentTarget.checked)}
              label={t`I certify that what I state here is true to my knowledge, and that I may apply for these owners.`}
              description={t`A wrong statement can be disputed and can cost the registration; the application stays in the log.`}
            />
            <ProblemNotice error={submit.error} />
            <Group mt="md">
              <Button loading={submit.isPending} disabled={reasonAgainst !== null} onClick={send}>
                <Plural value={works.length} one="Submit the work" other="Submit # works" />
              </Button>
              {reasonAgainst && (
                <Text size="sm" c="dimmed">
                  {reasonAgainst}
                </Text>
              )}
            </Group>
          </Paper>
        </Stack>
      )}
    </section>
  );
}

const mostLooks = 30;

/** The register's comparison; of deposits it waits until their content is read, for half a minute at most. */
async function compared(application: string): Promise<GateReport> {
  for (let looked = 1; ; looked++) {
    const report = await answer(
      api.POST('/api/applications/{application}/check', { params: { path: { application } } }),
    );
    if (report.works.every(({ unread }) => unread.length === 0) || looked === mostLooks)
      return report;
    await new Promise((next) => setTimeout(next, 1_000));
  }
}

/** What is going on while the register compares. */
function Comparing({ files }: { files: number }) {
  const { data } = useQuery(statisticsQuery);
  const works = data?.works;
  return (
    <Text size="sm" c="dimmed" role="status">
      {works === undefined ? (
        <Trans>Comparing {files} files with the register…</Trans>
      ) : (
        <Trans>
          Comparing {files} files with {works} registered works…
        </Trans>
      )}
    </Text>
  );
}

/** Deposited files whose content the register did not finish reading. */
function Unread({ report }: { report: GateReport }) {
  const count = report.works.reduce((sum, { unread }) => sum + unread.length, 0);
  if (count === 0) return null;
  return (
    <Text size="sm" c="dimmed" mt="sm" role="status">
      <Plural
        value={count}
        one="The register is still reading # deposited file; what it is near is looked for again after you submit."
        other="The register is still reading # deposited files; what they are near is looked for again after you submit."
      />
    </Text>
  );
}

/** What the page still waits for before the register can be asked; null where it waits for nothing. */
function useWaiting(works: readonly DraftWork[]): 'reading' | 'depositing' | null {
  const files = filesOf(works);
  const isSending = useSyncExternalStore(deposits.subscribe, () =>
    files.some(({ file, deposit }) => deposit && file && deposits.state(file).kind === 'sending'),
  );
  const isInspecting = useSyncExternalStore(deposits.subscribe, () =>
    files.some(
      ({ file, deposit }) => deposit && file && deposits.state(file).kind === 'inspecting',
    ),
  );
  if (files.some(({ digests }) => !digests)) return 'reading';
  return isSending || isInspecting ? 'depositing' : null;
}

/** Everything to mend, each leading to its field. */
function LackSummary({
  lacks,
  works,
  onGo,
}: {
  lacks: readonly Lack[];
  works: readonly DraftWork[];
  onGo: (pointer: string) => void;
}) {
  const { t } = useLingui();
  if (lacks.length === 0) return null;
  const count = lacks.length;
  return (
    <Alert
      color="cinnabar"
      icon={<IconAlertTriangle />}
      mb="lg"
      role="alert"
      title={<Plural value={count} one="# entry needs mending" other="# entries need mending" />}
    >
      <List size="sm">
        {lacks.slice(0, 30).map(({ pointer, detail }, index) => {
          const title = works[workOf(pointer)]?.title;
          return (
            <List.Item key={pointer + String(index)}>
              <Anchor
                component="button"
                type="button"
                size="sm"
                ta="start"
                onClick={() => onGo(pointer)}
              >
                {works.length > 1 && title ? `${title}: ${detail}` : detail}
              </Anchor>
            </List.Item>
          );
        })}
      </List>
      {count > 30 && <Text size="sm">{t`and ${count - 30} more`}</Text>}
    </Alert>
  );
}
