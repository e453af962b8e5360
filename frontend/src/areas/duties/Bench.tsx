import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { ExaminationCase, ExaminedMatch, MatchedWork, StatedWork } from '~/api/trade';
import { workPage } from '~/components/addresses';
import { TableOf } from '~/components/DataList';
import { CodeText, DateText, FactList, InstantText, ShareText } from '~/components/facts';
import { AnchorLink } from '~/components/links';
import { likenessWords, nearnessWords } from '~/components/nearness';
import { PartyName } from '~/components/PartyName';
import { PictureComparison } from '~/components/PictureComparison';
import { ProblemNotice } from '~/components/ProblemNotice';
import type { Receipt } from '~/components/ReceiptPanel';
import { writeSize } from '~/components/size';
import { StatusBadge } from '~/components/StatusBadge';
import { categoryWords, isCategory } from '~/components/vocabulary';

import { Deciding, type Verdict } from './Deciding';
import classes from './duties.module.css';
import { useBenchKeys } from './keys';
import { examinationQuery, previewQuery } from './queries';
import { aiWords, basisWords, matchAnswerWords, natureWords, refusalWords } from './words';

/** One application before its examiner: what it states, what it matches, who applies, and the decision. */
export function Bench({
  id,
  onDecided,
}: {
  id: string;
  onDecided: (title: string, receipt: Receipt) => void;
}) {
  const { t } = useLingui();
  const examination = useQuery(examinationQuery(id));
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const isDecidable =
    examination.data?.application.state === 'FLAGGED' && !examination.data.isOwnMatter;
  useBenchKeys({
    a: isDecidable ? () => setVerdict('REGISTER') : undefined,
    d: isDecidable ? () => setVerdict('REFUSE') : undefined,
  });
  if (examination.isPending) {
    return <Skeleton height={420} aria-label={t`Loading the application`} />;
  }
  if (examination.isError) return <ProblemNotice error={examination.error} />;
  const found = examination.data;
  const isWaiting = found.application.state === 'FLAGGED';
  return (
    <div>
      <Group justify="space-between" mb="lg">
        <PartyName party={found.applicant} />
        <StatusBadge status={found.application.state} />
      </Group>
      {found.isOwnMatter && isWaiting && (
        <Alert color="ochre" mb="lg" title={t`This is your own matter`}>
          <Trans>
            You, or an organisation you act for, are a party. Leave it to another examiner.
          </Trans>
        </Alert>
      )}
      <History found={found} />
      <Matches found={found} />
      {found.application.works.map((work, index) => (
        <Stated key={work.id ?? index} work={work} found={found} />
      ))}
      <Decided found={found} />
      {isWaiting && (
        <div className={classes.decide}>
          <Group>
            <Button disabled={!isDecidable} onClick={() => setVerdict('REGISTER')}>
              <Trans>Register it</Trans>
            </Button>
            <Button variant="default" disabled={!isDecidable} onClick={() => setVerdict('REFUSE')}>
              <Trans>Refuse</Trans>
            </Button>
          </Group>
        </div>
      )}
      {verdict && (
        <Deciding
          found={found}
          verdict={verdict}
          onClose={() => setVerdict(null)}
          onDecided={(title, receipt) => {
            setVerdict(null);
            onDecided(title, receipt);
          }}
        />
      )}
    </div>
  );
}

function History({ found }: { found: ExaminationCase }) {
  const { registered, refused, withdrawn, waiting } = found.history;
  return (
    <Text size="sm" c="dimmed" mb="lg">
      <Trans>
        Earlier applications of this applicant: {registered} registered, {refused} refused,{' '}
        {withdrawn} withdrawn, {waiting} waiting.
      </Trans>
    </Text>
  );
}

function Matches({ found }: { found: ExaminationCase }) {
  const { t } = useLingui();
  if (found.matches.length + found.lateMatches.length === 0) return null;
  return (
    <Stack mb="xl" gap="md">
      <Title order={2} size="h3">
        <Trans>Why it was flagged</Trans>
      </Title>
      {found.matches.map((match) => (
        <Match key={match.work + match.file + match.earlierWork} match={match} found={found} />
      ))}
      <LateMatches found={found} />
      {found.matches.length > 0 &&
        found.matches.every((match) => match.deposited && !match.seenByRegister) && (
          <Alert color="indigo" title={t`The earlier digest was only declared`}>
            <Trans>
              This applicant handed the file in; the other only named its digest. That alone is no
              ground to refuse.
            </Trans>
          </Alert>
        )}
    </Stack>
  );
}

function Nearness({ match }: { match: Pick<ExaminedMatch, 'nearness' | 'distances'> }) {
  const { i18n } = useLingui();
  const likeness = likenessWords(match.distances);
  return (
    <Text mb="xs">
      <strong>{i18n._(nearnessWords[match.nearness])}</strong>
      {likeness && <> · {i18n._(likeness)}</>}
    </Text>
  );
}

/** Works that turned out to be near only after the later one had passed the gate. */
function LateMatches({ found }: { found: ExaminationCase }) {
  const { t } = useLingui();
  return found.lateMatches.map(({ later, earlier, ...match }) => (
    <div key={later.work + earlier.work}>
      <Text size="sm" c="dimmed">
        <Trans>
          Found after submission, <InstantText at={match.foundAt} />
        </Trans>
      </Text>
      <Nearness match={match} />
      <Text mb="sm">
        <MatchedTitle work={later} /> · <MatchedTitle work={earlier} />
      </Text>
      <RegisteredPair
        own={later}
        earlier={earlier}
        ownLabel={later.title ?? t`The later work`}
        earlierLabel={earlier.title ?? t`The earlier work`}
      />
    </div>
  ));
}

function MatchedTitle({ work }: { work: MatchedWork }) {
  return work.number ? (
    <AnchorLink to={workPage(work.work)}>
      <bdi>{work.title ?? work.number}</bdi>
    </AnchorLink>
  ) : (
    <Trans>A private work, or one not yet registered</Trans>
  );
}

/** Two works with public pictures, one over the other. */
function RegisteredPair({
  own,
  earlier,
  ownLabel,
  earlierLabel,
}: {
  own: MatchedWork;
  earlier: MatchedWork;
  ownLabel: string;
  earlierLabel: string;
}) {
  const first = useQuery(previewQuery(own)).data;
  const second = useQuery(previewQuery(earlier)).data;
  if (!first || !second) return null;
  return (
    <PictureComparison
      own={first}
      earlier={second}
      ownLabel={ownLabel}
      earlierLabel={earlierLabel}
    />
  );
}

/** The public picture of a work, where it has one. */
function Preview({ work }: { work: MatchedWork }) {
  const picture = useQuery(previewQuery(work)).data;
  return picture ? <img className={classes.preview} src={picture} alt="" /> : null;
}

function Match({ match, found }: { match: ExaminedMatch; found: ExaminationCase }) {
  const { t, i18n } = useLingui();
  const work = found.application.works.find(({ id }) => id === match.work);
  const file = work?.files?.find((each) => each.file === match.file);
  return (
    <div>
      <Nearness match={match} />
      <div className={classes.pair}>
        <section className={classes.side} aria-label={t`This application`}>
          <Text size="sm" c="dimmed">
            <Trans>This application</Trans>
          </Text>
          <Text fw={600}>
            <bdi>{work?.title ?? t`Without a title`}</bdi>
          </Text>
          <Text size="sm">
            <PartyName party={found.applicant} />
          </Text>
          <Text size="sm" mt="xs">
            {file?.name && <bdi>{file.name}</bdi>}
          </Text>
          <Text size="sm" c="dimmed">
            {match.deposited ? (
              <Trans>The file was handed in.</Trans>
            ) : (
              <Trans>
                The file stays with its owner: fingerprints are all that anybody but them can see.
              </Trans>
            )}
          </Text>
          {match.answer && (
            <Text size="sm" mt="xs">
              <Trans>The applicant says: “{i18n._(matchAnswerWords[match.answer])}”</Trans>
            </Text>
          )}
        </section>
        <section className={classes.side} aria-label={t`Claimed earlier`}>
          <Text size="sm" c="dimmed">
            <Trans>
              Claimed earlier, <InstantText at={match.claimedAt} />
            </Trans>
          </Text>
          <Text fw={600}>
            {match.number ? (
              <AnchorLink to={workPage(match.earlierWork)}>
                <bdi>{match.title ?? match.number}</bdi>
              </AnchorLink>
            ) : (
              <Trans>A private work, or one not yet registered</Trans>
            )}
          </Text>
          <Text size="sm">
            <PartyName party={match.claimant} />
          </Text>
          {match.number && (
            <Text size="sm" mt="xs" c="dimmed">
              {match.number}
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {match.seenByRegister ? (
              <Trans>The register has seen the file.</Trans>
            ) : (
              <Trans>Only the digest was declared.</Trans>
            )}
          </Text>
          {match.sameOwner && (
            <Text size="sm" mt="xs">
              <Trans>Same owner</Trans>
            </Text>
          )}
          <Preview
            work={{
              work: match.earlierWork,
              number: match.number ?? null,
              title: match.title ?? null,
            }}
          />
        </section>
      </div>
    </div>
  );
}

function Stated({ work, found }: { work: StatedWork; found: ExaminationCase }) {
  const { t, i18n } = useLingui();
  const party = (id: string | null | undefined) => found.parties.find((each) => each.id === id);
  const named = (id: string | null | undefined, otherwise: string | null | undefined) => {
    const known = party(id);
    return known ? <PartyName party={known} /> : (otherwise ?? '–');
  };
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        <bdi>{work.title ?? t`Without a title`}</bdi>
      </Title>
      <FactList
        facts={[
          [
            t`Category`,
            isCategory(work.category) ? i18n._(categoryWords[work.category].name) : '–',
          ],
          work.nature ? [t`Nature`, i18n._(natureWords[work.nature])] : null,
          work.completedOn
            ? [t`Completed on`, <DateText key="completed" day={work.completedOn} />]
            : null,
          [
            t`First published`,
            work.published?.on ? (
              <DateText key="published" day={work.published.on} />
            ) : (
              t`Unpublished`
            ),
          ],
          [
            t`Authors`,
            <Stack key="authors" gap={4}>
              {(work.authors ?? []).map((author, index) => (
                <span key={author.party ?? index}>
                  {named(author.party, author.declared?.name ?? author.creditedAs)}
                  {author.contribution && ` · ${author.contribution}`}
                </span>
              ))}
            </Stack>,
          ],
          [
            t`Owners`,
            <Stack key="owners" gap={4}>
              {(work.owners?.length
                ? work.owners
                : [{ party: found.applicant.id, share: '1' }]
              ).map((owner, index) => (
                <span key={owner.party ?? index}>
                  {named(owner.party, null)} {owner.share && <ShareText share={owner.share} />}
                </span>
              ))}
            </Stack>,
          ],
          work.basis ? [t`Basis of ownership`, i18n._(basisWords[work.basis])] : null,
          work.aiUse && work.aiUse.length > 0
            ? [
                t`Generative AI`,
                <Stack key="ai" gap={4}>
                  {work.aiUse.map((use, index) => {
                    const words = aiWords[use.kind ?? ''];
                    return (
                      <span key={use.component ?? index}>
                        {use.component}: {words ? i18n._(words) : use.kind}
                        {use.tool && ` (${use.tool})`}
                        {use.humanContribution && ` · ${use.humanContribution}`}
                      </span>
                    );
                  })}
                </Stack>,
              ]
            : null,
          work.statement
            ? [t`Applicant's statement`, <bdi key="statement">{work.statement}</bdi>]
            : null,
          work.excluded ? [t`Not claimed`, <bdi key="excluded">{work.excluded}</bdi>] : null,
          work.sourceWork ? [t`Source`, <bdi key="source">{work.sourceWork}</bdi>] : null,
        ]}
      />
      <Files work={work} />
    </section>
  );
}

function Files({ work }: { work: StatedWork }) {
  const { t, i18n } = useLingui();
  const files = work.files ?? [];
  if (files.length === 0) return null;
  return (
    <Stack my="lg">
      <TableOf
        label={t`Files`}
        items={files}
        itemKey={(file) => file.file ?? file.name ?? ''}
        columns={[
          { header: t`File`, cell: ({ name }) => <bdi>{name}</bdi> },
          { header: t`Handed in`, cell: ({ deposit }) => (deposit ? t`Yes` : t`Digest only`) },
          {
            header: 'SHA-256',
            cell: ({ digests }) => <CodeText>{digests?.['sha-256'] ?? '–'}</CodeText>,
          },
          {
            header: t`Size`,
            align: 'right',
            cell: ({ size }) => (size ? writeSize(size, i18n.locale) : '–'),
          },
        ]}
      />
    </Stack>
  );
}

function Decided({ found }: { found: ExaminationCase }) {
  const { t, i18n } = useLingui();
  const { decidedAt, ground, reason, state } = found.application;
  if (!decidedAt) return null;
  return (
    <FactList
      facts={[
        [t`Decision`, <StatusBadge key="state" status={state} />],
        [t`Decided on`, <InstantText key="at" at={decidedAt} />],
        ground ? [t`Ground`, i18n._(refusalWords[ground])] : null,
        reason ? [t`Reason`, <bdi key="reason">{reason}</bdi>] : null,
      ]}
    />
  );
}
