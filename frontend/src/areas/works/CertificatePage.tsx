import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Anchor, Box, Button, List, Skeleton, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { workPage } from '~/components/addresses';
import { writeLegalDay } from '~/components/dates';
import { ButtonLink } from '~/components/links';
import { Page, Section } from '~/components/Page';
import { ProblemNotice } from '~/components/ProblemNotice';
import { ProofCheck } from '~/components/ProofCheck';
import { Seal } from '~/components/Seal';
import { isCategory } from '~/components/vocabulary';

import {
  certificateBases,
  certificateCategories,
  certificateWords,
  type Pair,
} from './certificate';
import classes from './CertificatePage.module.css';
import type { CertificateView, Owner, PublicAuthor } from './types';
import { QrCode } from './QrCode';
import { certificateQuery } from './queries';

const route = getRouteApi('/works/works/$work/certificate');

export default function CertificatePage() {
  const { t } = useLingui();
  const { work } = route.useParams();
  const certificate = useQuery(certificateQuery(work));
  const title = certificate.data
    ? t`Certificate of ${certificate.data.work.title}`
    : t`Certificate`;
  return (
    <Page title={title} width="reading" actions={<Actions work={work} found={certificate.data} />}>
      <ProblemNotice error={certificate.error} onRetry={() => void certificate.refetch()} />
      {certificate.isPending && (
        <Skeleton height={640} radius="md" aria-label={t`Loading the certificate`} />
      )}
      {certificate.data && <Sheet certificate={certificate.data} />}
      {certificate.data && <WithoutTrust certificate={certificate.data} />}
    </Page>
  );
}

function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

function Actions({ work, found }: { work: string; found: CertificateView | undefined }) {
  const entry = found?.entry;
  return (
    <>
      <ButtonLink
        to={workPage(work)}
        variant="subtle"
        leftSection={<IconArrowLeft size={16} />}
        className="no-print"
      >
        <Trans>The record</Trans>
      </ButtonLink>
      {entry && (
        <Button
          variant="default"
          className="no-print"
          leftSection={<IconDownload size={16} />}
          onClick={() => saveText(`colophon-${entry.position}.tlog-proof`, entry.proof)}
        >
          <Trans>Proof</Trans>
        </Button>
      )}
      {found && (
        <Button
          className="no-print"
          leftSection={<IconPrinter size={16} />}
          onClick={() => globalThis.print()}
        >
          <Trans>Print</Trans>
        </Button>
      )}
    </>
  );
}

function Both({ pair: [english, chinese] }: { pair: Pair }) {
  return (
    <>
      <span lang="en">{english}</span> <span lang="zh-CN">{chinese}</span>
    </>
  );
}

function Day({ day }: { day: string }) {
  return (
    <time dateTime={day}>
      <span lang="en">{writeLegalDay(day, 'en-GB')}</span>
      {' · '}
      <span lang="zh-CN">{writeLegalDay(day, 'zh-CN')}</span>
    </time>
  );
}

function authorName(author: PublicAuthor): ReactNode {
  if (author.credit === 'ANONYMOUS') return <Both pair={certificateWords.anonymous} />;
  return <bdi>{author.name ?? author.party?.name}</bdi>;
}

function OwnerName({ owner }: { owner: Owner }) {
  return (
    <>
      <bdi>{owner.party.name}</bdi>
      {owner.share && owner.share !== '1' ? ` (${owner.share})` : ''}
    </>
  );
}

function Entry({ pair, children }: { pair: Pair; children: ReactNode }) {
  return (
    <div className={classes.entry}>
      <dt>
        <span lang="en">{pair[0]}</span>
        <span lang="zh-CN">{pair[1]}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sheet({ certificate }: { certificate: CertificateView }) {
  const { t } = useLingui();
  const { work, entry } = certificate;
  const words = certificateWords;
  return (
    <article className={classes.sheet} aria-label={t`Certificate`}>
      <header className={classes.head}>
        <Seal size={52} />
        <div>
          <p className={classes.register}>
            <bdi>{certificate.registerName}</bdi>
          </p>
          <Title order={2} className={classes.heading}>
            <span lang="zh-CN">{words.heading[1]}</span>
            <span lang="en">{words.heading[0]}</span>
          </Title>
        </div>
      </header>
      {work.status === 'REVOKED' && (
        <p className={classes.revoked}>
          <Both pair={words.revoked} />
          {work.revokedAt && ` ${work.revokedAt.slice(0, 10)}`}
        </p>
      )}
      <dl className={classes.entries}>
        <Entry pair={words.number}>
          <strong>{work.number}</strong>
        </Entry>
        <Entry pair={words.title}>
          <bdi className={classes.title}>{work.title}</bdi>
        </Entry>
        <Entry pair={words.category}>
          {isCategory(work.category) ? (
            <Both pair={certificateCategories[work.category]} />
          ) : (
            work.category
          )}
        </Entry>
        <Entry pair={words.authors}>
          {work.authors.map((author, index) => (
            <div key={index}>{authorName(author)}</div>
          ))}
        </Entry>
        <Entry pair={words.owners}>
          {certificate.owners.map((owner) => (
            <div key={owner.party.id}>
              <OwnerName owner={owner} />
            </div>
          ))}
        </Entry>
        <Entry pair={words.completed}>
          <Day day={work.completedOn} />
        </Entry>
        <Entry pair={words.published}>
          {work.isPublished && work.publishedOn ? (
            <Day day={work.publishedOn} />
          ) : (
            <Both pair={words.unpublished} />
          )}
        </Entry>
        <Entry pair={words.basis}>
          <Both pair={certificateBases[work.basis]} />
        </Entry>
        <Entry pair={words.effective}>
          <Day day={certificate.effectiveOn} />
        </Entry>
        <Entry pair={words.registered}>
          <Day day={certificate.registeredOn} />
        </Entry>
        <Entry pair={words.digests}>
          {work.files.slice(0, 4).map((file) => (
            <div key={file.id} className={classes.file}>
              <bdi>{file.name}</bdi>
              {Object.entries(file.digests).map(([algorithm, digest]) => (
                <code key={algorithm}>
                  {algorithm}
                  <br />
                  {digest}
                </code>
              ))}
            </div>
          ))}
          {work.files.length > 4 && `+ ${work.files.length - 4}`}
        </Entry>
        {entry && (
          <Entry pair={words.log}>
            {entry.position}
            <code>{entry.leafHash}</code>
          </Entry>
        )}
      </dl>
      <footer className={classes.foot}>
        <div className={classes.live}>
          <QrCode text={certificate.url} label={t`QR code of the live record`} size={116} />
          <div>
            <p>
              <Both pair={words.live} />
            </p>
            <Anchor href={certificate.url} className={classes.url}>
              {certificate.url}
            </Anchor>
          </div>
        </div>
        <div className={classes.issued}>
          <Seal size={72} />
          <p>
            <bdi>{certificate.registerName}</bdi>
          </p>
          <p className={classes.small}>{certificate.registerOrigin}</p>
        </div>
      </footer>
      <p className={classes.small}>
        <span lang="en">
          This certifies the receipt of the statements above and of the fingerprints on the
          effective date. It does not certify authorship. The live record is authoritative.
        </span>{' '}
        <span lang="zh-CN">
          本证书证明登记机构于生效日期收到上述声明及数字指纹，不证明作者身份；以实时登记记录为准。
        </span>
      </p>
      {certificate.weakenedPresumption && (
        <p className={classes.small}>
          <span lang="en">
            Registered long after creation or publication; the presumption is weaker.
          </span>{' '}
          <span lang="zh-CN">登记距创作或发表时间较长，推定效力相应减弱。</span>
        </p>
      )}
    </article>
  );
}

function WithoutTrust({ certificate }: { certificate: CertificateView }) {
  const { t } = useLingui();
  const { entry } = certificate;
  return (
    <div className="no-print">
      <Section title={t`Verify it without trusting us`}>
        {entry ? (
          <List type="ordered" spacing="xs">
            <List.Item>
              <Trans>
                Compute the SHA-256 of your own file, for example with{' '}
                <code>sha256sum your-file</code>, and compare it with the certificate.
              </Trans>
            </List.Item>
            <List.Item>
              <Anchor href={`/api/log/entries/${entry.position}`} download>
                <Trans>Download the entry as it was logged</Trans>
              </Anchor>{' '}
              <Trans>and the proof beside it. The entry’s hash is the leaf hash above.</Trans>
            </List.Item>
            <List.Item>
              <Trans>
                Check the inclusion proof with any tool that reads{' '}
                <code>c2sp.org/tlog-proof@v1</code>. It leads from the entry to a signed head of the
                log.
              </Trans>
              <Box mt="xs">
                <ProofCheck position={entry.position} proof={entry.proof} />
              </Box>
            </List.Item>
            <List.Item>
              <Anchor href="/api/log/key" download>
                <Trans>Compare the signing key</Trans>
              </Anchor>{' '}
              <Trans>
                with a copy from somebody who keeps one. A head once signed stays consistent with
                every later one; witnesses notice if not.
              </Trans>
            </List.Item>
          </List>
        ) : (
          <Alert color="ochre" title={t`The log is taking this registration in`}>
            <Trans>In a few seconds the proof stands here. Reload the page.</Trans>
          </Alert>
        )}
        <Text size="sm" c="dimmed" mt="md">
          <Trans>
            The command line does all of it at once: <code>colophon verify</code>.
          </Trans>
        </Text>
      </Section>
    </div>
  );
}
