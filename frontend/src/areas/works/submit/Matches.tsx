import { Trans, useLingui } from '@lingui/react/macro';
import { Paper, Radio, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';

import { workPage } from '~/components/addresses';
import { InstantText } from '~/components/facts';
import { AnchorLink } from '~/components/links';
import { WorkThumb } from '~/components/Work';

import { bench, useReading } from '../editor/bench';
import { pictureOf } from '../editor/FilesPart';
import { fieldId } from '../editor/pointers';
import type { DraftWork, GateReport, Match, MatchAnswer } from '../types';
import { answersAboutOthers, answersAboutOwn, answerWords } from '../words';
import classes from './Matches.module.css';

export type Answers = ReadonlyMap<string, MatchAnswer>;

/** What is registered already, beside the new work, with a question about each. */
export function Matches({
  report,
  works,
  answers,
  onAnswer,
}: {
  report: GateReport;
  works: readonly DraftWork[];
  answers: Answers;
  onAnswer: (match: string, answer: MatchAnswer) => void;
}) {
  const { t } = useLingui();
  const found = report.works.flatMap(({ work, matches }) =>
    matches.map((match) => ({ work: works.find(({ id }) => id === work), match })),
  );
  if (found.length === 0) {
    return (
      <Text>
        <Trans>Nothing in the register has any of these files. You are the first.</Trans>
      </Text>
    );
  }
  return (
    <Stack gap="lg">
      <Text>
        <Trans>
          Some of these files are registered already. Say honestly how that is: the answer is kept
          with the application.
        </Trans>
      </Text>
      {found.map(({ work, match }) => (
        <Paper key={match.match} id={fieldId(`/answers/${match.match}`)} tabIndex={-1}>
          <div className={classes.pair}>
            <NewSide work={work} />
            <EarlierSide match={match} />
          </div>
          {match.answerNeeded || !match.sameOwner ? (
            <Question
              match={match}
              answer={answers.get(match.match)}
              onAnswer={(answer) => onAnswer(match.match, answer)}
            />
          ) : (
            <Text size="sm" mt="md">
              {t`The application relates the two works already.`}
            </Text>
          )}
        </Paper>
      ))}
    </Stack>
  );
}

function NewSide({ work }: { work: DraftWork | undefined }) {
  const id = work?.files?.[0]?.file ?? '';
  useReading(id);
  const picture = pictureOf(bench.file(id));
  return (
    <figure className={classes.side}>
      <figcaption>
        <Trans>Your application</Trans>
      </figcaption>
      <div className={classes.picture}>
        {picture ? (
          <img src={picture} alt="" />
        ) : (
          <WorkThumb
            work={{ id: '', category: work?.category ?? 'OTHER', hasPreview: false }}
            size="page"
          />
        )}
      </div>
      <Text fw={600}>
        <bdi>{work?.title}</bdi>
      </Text>
      <Text size="sm" c="dimmed">
        <Trans>not yet registered</Trans>
      </Text>
    </figure>
  );
}

function EarlierSide({ match }: { match: Match }) {
  const isShown = Boolean(match.workId && match.number);
  return (
    <figure className={classes.side}>
      <figcaption>
        {match.sameOwner ? <Trans>Yours, earlier</Trans> : <Trans>Registered earlier</Trans>}
      </figcaption>
      <div className={classes.picture}>
        {isShown ? (
          <EarlierPicture work={match.workId ?? ''} />
        ) : (
          <span className={classes.locked}>
            <IconLock size={28} stroke={1.4} aria-hidden="true" />
          </span>
        )}
      </div>
      <Text fw={600}>
        {match.title ? (
          match.number && match.workId ? (
            <AnchorLink to={workPage(match.workId)} target="_blank">
              <bdi>{match.title}</bdi>
            </AnchorLink>
          ) : (
            <bdi>{match.title}</bdi>
          )
        ) : (
          <Trans>A private work of somebody else</Trans>
        )}
      </Text>
      <Text size="sm" c="dimmed">
        {match.number && `${match.number} · `}
        <InstantText at={match.at} />
      </Text>
      <Text size="sm" c="dimmed">
        {match.seenByRegister ? (
          <Trans>The register has seen that file.</Trans>
        ) : (
          <Trans>Only its digest was declared; it does not block you.</Trans>
        )}
      </Text>
    </figure>
  );
}

/** The public picture of the earlier work; where it has none, the frame stays empty. */
function EarlierPicture({ work }: { work: string }) {
  return (
    <img
      src={`/api/register/works/${work}/preview`}
      alt=""
      onError={(event) => {
        event.currentTarget.hidden = true;
      }}
    />
  );
}

function Question({
  match,
  answer,
  onAnswer,
}: {
  match: Match;
  answer: MatchAnswer | undefined;
  onAnswer: (answer: MatchAnswer) => void;
}) {
  const { t, i18n } = useLingui();
  const choices = match.sameOwner ? answersAboutOwn : answersAboutOthers;
  return (
    <Radio.Group
      mt="md"
      label={
        <Title order={3} size="h4">
          {match.sameOwner ? t`How is the new work related?` : t`How is that?`}
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
