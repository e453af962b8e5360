import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import type { components } from '~/api/schema';
import { workPage } from '~/components/addresses';
import { CodeText, FactList, InstantText } from '~/components/facts';
import { FileDrop } from '~/components/FileDrop';
import { HashProgress } from '~/components/HashProgress';
import { AnchorLink } from '~/components/links';
import { likenessWords, nearnessWords } from '~/components/nearness';
import { Page, Section } from '~/components/Page';
import { PhoneCopies } from '~/components/PhoneCopies';
import { pictureOf } from '~/components/pictureOf';
import { PictureComparison } from '~/components/PictureComparison';
import { ProblemNotice } from '~/components/ProblemNotice';
import { Seal } from '~/components/Seal';
import { writeSize } from '~/components/size';
import type { Fingerprint } from '~/hashing/fingerprint';
import { useFingerprint } from '~/hashing/useFingerprint';

import { LicenceCheck } from './LicenceCheck';
import classes from './VerifyPage.module.css';

type RegisteredMatch = components['schemas']['RegisteredMatch'];
type NearWork = components['schemas']['NearWork'];
type LookupAnswer = components['schemas']['LookupAnswer'];

export default function VerifyPage() {
  const { t } = useLingui();
  const { hashing, start, reset } = useFingerprint();
  return (
    <Page
      title={t`Is this file registered?`}
      width="reading"
      lead={t`Drop a file. Its fingerprints are computed in this browser and only they are sent; the file stays on your device.`}
    >
      {hashing.kind === 'none' && (
        <FileDrop
          title={t`Drop a file of any kind and size`}
          onFiles={([file]) => file && start(file)}
        >
          <Trans>
            A picture, a text, music, a film, a program: the exact file that was registered, or one
            near it.
          </Trans>
        </FileDrop>
      )}
      {hashing.kind === 'none' && <PhoneCopies />}
      {hashing.kind === 'running' && (
        <Paper>
          <HashProgress
            name={hashing.file.name}
            done={hashing.done}
            size={hashing.file.size}
            onCancel={reset}
          />
        </Paper>
      )}
      {hashing.kind === 'failed' && (
        <Stack>
          <Alert
            color="cinnabar"
            icon={<IconAlertTriangle />}
            title={t`The file could not be read to its end`}
            role="alert"
          >
            <Trans>Was it moved, or is its drive gone? Choose it again.</Trans>
          </Alert>
          <Group>
            <Button variant="default" onClick={reset}>
              <Trans>Choose another file</Trans>
            </Button>
          </Group>
        </Stack>
      )}
      {hashing.kind === 'finished' && (
        <Answer file={hashing.file} fingerprint={hashing.fingerprint} onAnother={reset} />
      )}
      <Section title={t`What the answer means`}>
        <Text>
          <Trans>
            A match says that exactly these bytes were registered, by whom and when. It does not say
            who made them: existence at a time is not authorship. A changed file has other digests;
            its codes still find the works that it is near, if they are public. Being near is no
            verdict.
          </Trans>
        </Text>
      </Section>
      <Section title={t`Is this licence valid?`}>
        <LicenceCheck />
      </Section>
    </Page>
  );
}

function Answer({
  file,
  fingerprint: { digests, codes },
  onAnother,
}: {
  file: File;
  fingerprint: Fingerprint;
  onAnother: () => void;
}) {
  const { t, i18n } = useLingui();
  const lookup = useQuery({
    queryKey: ['register', 'lookup', digests, codes?.iscc],
    queryFn: () =>
      answer(
        api.POST('/api/register/lookups', {
          body: {
            digests: { ...digests },
            units: codes?.units ?? null,
            variants: codes?.variants ?? null,
            extractor: codes?.extractor ?? null,
          },
        }),
      ),
  });
  return (
    <Stack gap="lg">
      <div aria-live="polite">
        {lookup.isPending && <Text c="dimmed">{t`Asking the register…`}</Text>}
        <ProblemNotice error={lookup.error} onRetry={() => void lookup.refetch()} />
        {lookup.data && <Matches matches={lookup.data.matches} />}
        {lookup.data && <NearWorks file={file} works={nearOnly(lookup.data)} />}
      </div>
      <Paper>
        <Title order={3} mb="xs">
          <Trans>Fingerprints of the file</Trans>
        </Title>
        <FactList
          facts={[
            [t`File`, <bdi key="name">{file.name}</bdi>],
            [t`Size`, writeSize(file.size, i18n.locale)],
            ['SHA-256', <CodeText key="sha-256">{digests['sha-256']}</CodeText>],
            ['BLAKE3', <CodeText key="blake3">{digests.blake3}</CodeText>],
            codes ? ['ISCC', <CodeText key="iscc">{codes.iscc}</CodeText>] : null,
          ]}
        />
      </Paper>
      <Group>
        <Button variant="default" onClick={onAnother}>
          <Trans>Check another file</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

function Matches({ matches }: { matches: readonly RegisteredMatch[] }) {
  const { t } = useLingui();
  if (matches.length === 0) {
    return (
      <Paper className={classes.answer}>
        <Group gap="md" wrap="nowrap" align="flex-start">
          <Seal size={40} faint />
          <div>
            <Title order={2}>{t`Not registered here`}</Title>
            <Text c="dimmed">
              <Trans>
                No registration in this register holds exactly this file. If you made it, you can be
                the first.
              </Trans>
            </Text>
          </div>
        </Group>
      </Paper>
    );
  }
  return (
    <Stack>
      {matches.map((match, index) => (
        <MatchPanel key={match.number ?? `private-${index}`} match={match} />
      ))}
    </Stack>
  );
}

function MatchPanel({ match }: { match: RegisteredMatch }) {
  const { t } = useLingui();
  return (
    <Paper className={classes.answer} data-found>
      <Group gap="md" wrap="nowrap" align="flex-start">
        <Seal size={40} />
        <div>
          <Title order={2}>
            {match.status === 'REVOKED' ? t`Registered, then revoked` : t`Registered`}
          </Title>
          {match.private || !match.work ? (
            <Group gap={6} mt={4} wrap="nowrap" align="flex-start">
              <IconLock size={16} aria-hidden="true" className={classes.lock} />
              <Text>
                <Trans>The work is private; only its owners see more.</Trans>
              </Text>
            </Group>
          ) : (
            <Text mt={4}>
              <AnchorLink to={workPage(match.work)}>
                <bdi>{match.title}</bdi>
              </AnchorLink>
            </Text>
          )}
          <FactList
            facts={[
              match.number ? [t`Registration number`, match.number] : null,
              [t`Registered on`, <InstantText key="at" at={match.registeredAt} />],
            ]}
          />
        </div>
      </Group>
    </Paper>
  );
}

/** The near works without those that hold the very file. */
function nearOnly({ matches, near }: LookupAnswer): readonly NearWork[] {
  return near.filter(({ work }) => !matches.some((match) => match.work === work));
}

/** The works that the file is near, each beside it where both may be seen. */
function NearWorks({ file, works }: { file: File; works: readonly NearWork[] }) {
  const { t, i18n } = useLingui();
  const picture = pictureOf(file);
  if (works.length === 0) return null;
  return (
    <Stack mt="lg">
      <Title order={2}>{t`Near works`}</Title>
      {works.map((work) => {
        const likeness = likenessWords(work.distances);
        return (
          <Paper key={work.work} className={classes.answer}>
            <Title order={3} size="h4">
              <AnchorLink to={workPage(work.work)}>
                <bdi>{work.title}</bdi>
              </AnchorLink>
            </Title>
            <Text size="sm" c="dimmed" mb="sm">
              {work.number}
              {work.status === 'REVOKED' && <> · {t`revoked`}</>} ·{' '}
              {i18n._(nearnessWords[work.nearness])}
              {likeness && <> · {i18n._(likeness)}</>}
            </Text>
            {picture && work.hasPreview && (
              <PictureComparison
                own={picture}
                earlier={`/api/register/works/${work.work}/preview`}
                ownLabel={t`Your file`}
                earlierLabel={work.title}
              />
            )}
          </Paper>
        );
      })}
    </Stack>
  );
}
