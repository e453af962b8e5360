import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  Alert,
  Button,
  Checkbox,
  Group as Row,
  Paper,
  Radio,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconEye, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { statisticsQuery } from '~/api/statistics';
import { workPage } from '~/components/addresses';
import { EmptyState } from '~/components/EmptyState';
import { InstantText } from '~/components/facts';
import { AnchorLink } from '~/components/links';
import { likenessWords, nearnessWords } from '~/components/nearness';

import { fieldId } from '../editor/pointers';
import type { DraftWork, GateReport, Match, MatchAnswer } from '../types';
import { answersAboutOthers, answersAboutOwn, answerWords } from '../words';
import { Comparison } from './Comparison';
import { groupsOf, isAsked, isExamined, matchesOf, type Group, type Note } from './groups';
import classes from './Matches.module.css';

export type Answers = ReadonlyMap<string, MatchAnswer>;
export type Notes = ReadonlyMap<string, Note>;

const noNote: Note = { reason: '', isLinked: true };

/** What is registered already, beside the new work, with a question about each earlier work. */
export function Matches({
  report,
  works,
  answers,
  notes,
  onAnswer,
  onNote,
}: {
  report: GateReport;
  works: readonly DraftWork[];
  answers: Answers;
  notes: Notes;
  onAnswer: (matches: readonly string[], answer: MatchAnswer) => void;
  onNote: (group: string, note: Note) => void;
}) {
  const { t } = useLingui();
  const groups = groupsOf(report, works);
  const statistics = useQuery(statisticsQuery);
  const count = statistics.data?.works;
  if (groups.length === 0) {
    return (
      <EmptyState title={t`Nothing like it is registered`}>
        {count === undefined ? (
          <Trans>No registered work has any of these files or one near them.</Trans>
        ) : (
          <Plural
            value={count}
            one="Compared with # registered work: digests, bytes, pictures and wording. None has any of these files or one near them."
            other="Compared with # registered works: digests, bytes, pictures and wording. None has any of these files or one near them."
          />
        )}
      </EmptyState>
    );
  }
  return (
    <Stack gap="lg">
      <Text>
        <Trans>
          Some of these files are registered already, or are near one that is. Say honestly how that
          is: the answer is kept with the application. Being near is no verdict.
        </Trans>
      </Text>
      {groups.map((group) => (
        <GroupPanel
          key={group.key}
          group={group}
          answers={answers}
          note={notes.get(group.key) ?? noNote}
          onAnswer={onAnswer}
          onNote={(note) => onNote(group.key, note)}
        />
      ))}
    </Stack>
  );
}

function GroupPanel({
  group,
  answers,
  note,
  onAnswer,
  onNote,
}: {
  group: Group;
  answers: Answers;
  note: Note;
  onAnswer: (matches: readonly string[], answer: MatchAnswer) => void;
  onNote: (note: Note) => void;
}) {
  const { t } = useLingui();
  const [shown, setShown] = useState(0);
  const [isEach, setEach] = useState(false);
  const pair = group.pairs[shown] ?? group.pairs[0];
  const asked = matchesOf(group).filter(({ match }) => isAsked(match));
  if (!pair) return null;
  const answered = isEach ? [pair.match] : asked.map(({ match }) => match);
  return (
    <Paper id={fieldId(`/answers/${pair.match.match}`)} tabIndex={-1}>
      <EarlierHeading match={group.earlier} />
      {group.pairs.length > 1 && (
        <Row gap="xs" mb="sm" role="group" aria-label={t`Your files near this work`}>
          {group.pairs.map(({ work, near }, index) => (
            <Button
              key={near.file + String(index)}
              size="compact-xs"
              variant={index === shown ? 'filled' : 'default'}
              aria-pressed={index === shown}
              onClick={() => setShown(index)}
            >
              <bdi>{work?.files?.find(({ file }) => file === near.file)?.name ?? work?.title}</bdi>
            </Button>
          ))}
        </Row>
      )}
      <Nearness pair={pair} />
      <Comparison pair={pair} key={pair.near.file} />
      {isExamined(group) && (
        <Alert color="ochre" mt="md" icon={<IconEye />} title={t`An examiner will look at this`}>
          <Trans>
            They see what you state, how near the works are and by what, the earlier work, your
            answer and the line beside it, and who applied when. A file that stays with its owner
            they never see. The effective date does not wait for them.
          </Trans>
        </Alert>
      )}
      {asked.length === 0 ? (
        <Text size="sm" mt="md">
          {t`The application relates the two works already.`}
        </Text>
      ) : (
        <>
          {asked.length > 1 && (
            <Checkbox
              mt="md"
              checked={isEach}
              onChange={(event) => setEach(event.currentTarget.checked)}
              label={t`Answer for each file by itself`}
            />
          )}
          <Question
            match={pair.match}
            count={answered.length}
            answer={common(answered, answers)}
            onAnswer={(answer) =>
              onAnswer(
                answered.map(({ match }) => match),
                answer,
              )
            }
          />
          <NoteLines group={group} answers={answers} note={note} onNote={onNote} />
        </>
      )}
    </Paper>
  );
}

/** The answer that all of these have; undefined where they differ or have none. */
function common(matches: readonly Match[], answers: Answers): MatchAnswer | undefined {
  const [first, ...others] = matches.map(({ match }) => answers.get(match));
  return others.every((other) => other === first) ? first : undefined;
}

function EarlierHeading({ match }: { match: Match }) {
  return (
    <div className={classes.heading}>
      <Text size="sm" c="dimmed">
        {match.sameOwner ? <Trans>Yours, earlier</Trans> : <Trans>Registered earlier</Trans>} ·{' '}
        <InstantText at={match.at} />
        {match.number && ` · ${match.number}`}
      </Text>
      <Title order={3} size="h4">
        {match.title ? (
          match.number && match.workId ? (
            <AnchorLink to={workPage(match.workId)} target="_blank">
              <bdi>{match.title}</bdi>
            </AnchorLink>
          ) : (
            <bdi>{match.title}</bdi>
          )
        ) : (
          <>
            <IconLock size={16} stroke={1.6} aria-hidden="true" />{' '}
            <Trans>A private work of somebody else</Trans>
          </>
        )}
      </Title>
      <Text size="sm" c="dimmed">
        {match.seenByRegister ? (
          <Trans>The register has seen that file.</Trans>
        ) : (
          <Trans>Its fingerprints were only declared; they do not block you.</Trans>
        )}
      </Text>
    </div>
  );
}

function Nearness({ pair: { near } }: { pair: Group['pairs'][number] }) {
  const { i18n } = useLingui();
  const likeness = likenessWords(near.distances);
  return (
    <Text mb="sm">
      <strong>{i18n._(nearnessWords[near.nearness])}</strong>
      {likeness && <> · {i18n._(likeness)}</>}
    </Text>
  );
}

function Question({
  match,
  count,
  answer,
  onAnswer,
}: {
  match: Match;
  count: number;
  answer: MatchAnswer | undefined;
  onAnswer: (answer: MatchAnswer) => void;
}) {
  const { t, i18n } = useLingui();
  const choices = match.sameOwner ? answersAboutOwn : answersAboutOthers;
  return (
    <Radio.Group
      mt="md"
      label={
        <Title order={4} size="h4">
          {count > 1 ? (
            <Trans>How is that? One answer for {count} works</Trans>
          ) : match.sameOwner ? (
            t`How is the new work related?`
          ) : (
            t`How is that?`
          )}
        </Title>
      }
      value={answer ?? ''}
      onChange={(value) => {
        const chosen = choices.find((choice) => choice === value);
        if (chosen) onAnswer(chosen);
      }}
    >
      <Stack gap="sm" mt="xs">
        {choices.map((choice) => (
          <Radio
            key={choice}
            value={choice}
            label={i18n._(answerWords[choice].name)}
            description={i18n._(answerWords[choice].gist)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** What goes with an answer about somebody else's work: the link to the source, and a line of reasons. */
function NoteLines({
  group,
  answers,
  note,
  onNote,
}: {
  group: Group;
  answers: Answers;
  note: Note;
  onNote: (note: Note) => void;
}) {
  const { t } = useLingui();
  const { number, workId, sameOwner } = group.earlier;
  const given = matchesOf(group).map(({ match }) => answers.get(match.match));
  if (sameOwner || given.every((answer) => answer === undefined)) return null;
  return (
    <Stack gap="sm" mt="md">
      {given.includes('LICENSED') && number && workId && (
        <Checkbox
          checked={note.isLinked}
          onChange={(event) => onNote({ ...note, isLinked: event.currentTarget.checked })}
          label={t`Link it on the record as derived from ${number}`}
        />
      )}
      <TextInput
        label={t`The reason, in a line`}
        description={t`It becomes part of your statement, which the examiner reads and the record shows.`}
        maxLength={400}
        value={note.reason}
        onChange={(event) => onNote({ ...note, reason: event.currentTarget.value })}
      />
    </Stack>
  );
}
