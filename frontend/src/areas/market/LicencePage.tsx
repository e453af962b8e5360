import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { answer, api } from '~/api/client';
import { workOf, type LicencePage as Licence, type PublicWorkPage } from '~/api/trade';
import { useMember } from '~/api/session';
import { offerPage, orderPage, workPage } from '~/components/addresses';
import { CodeText, FactList, InstantText, MoneyText, PeriodText } from '~/components/facts';
import { AnchorLink, ButtonLink } from '~/components/links';
import { MissingNotice } from '~/components/MissingNotice';
import { Page, Section } from '~/components/Page';
import { PartyName } from '~/components/PartyName';
import { ProblemNotice } from '~/components/ProblemNotice';
import { writeSize } from '~/components/size';
import { StatusBadge } from '~/components/StatusBadge';
import { isCategory } from '~/components/vocabulary';

import classes from './market.module.css';
import { licenceQuery, titleQuery, workPageQuery } from './queries';
import { TermsSentence, TermsTable } from './terms/TermsText';
import { WorkLine } from './WorkLine';

const route = getRouteApi('/market/licences/$licence');

export default function LicencePage() {
  const { t } = useLingui();
  const { licence: id } = route.useParams();
  const licence = useQuery(licenceQuery(id));
  const work = useQuery(workPageQuery(licence.data?.work ?? ''));
  if (licence.isPending) {
    return (
      <Page title={t`Licence`}>
        <Skeleton height={320} aria-label={t`Loading the licence`} />
      </Page>
    );
  }
  if (licence.isError) {
    return (
      <Page title={t`Licence`}>
        <MissingNotice error={licence.error} onRetry={() => void licence.refetch()} />
      </Page>
    );
  }
  return <LicenceOf licence={licence.data} work={work.data ?? null} />;
}

function LicenceOf({ licence, work }: { licence: Licence; work: PublicWorkPage | null }) {
  const { t } = useLingui();
  const { acting } = useMember();
  const found = work?.work.category;
  const category = isCategory(found) ? { category: found } : {};
  return (
    <Page
      title={t`Licence ${licence.number}`}
      crumbs={[{ label: t`Licences`, to: '/my/licences' }]}
      lead={<WorkLine work={workOf(licence)} />}
      actions={
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconPrinter size={16} />}
          onClick={() => window.print()}
        >
          <Trans>Print</Trans>
        </Button>
      }
    >
      <div className={classes.sheet}>
        <div>
          <TermsSentence terms={licence.terms} {...category} />
        </div>
        <Stack className={classes.aside}>
          <Paper>
            <Group justify="space-between" mb="sm">
              <Text fw={600}>
                <Trans>State</Trans>
              </Text>
              <StatusBadge status={licence.state} />
            </Group>
            <Validity licence={licence} />
          </Paper>
          <Paper className="no-print">
            <Text fw={600} mb="sm">
              <Trans>Licensed files</Trans>
            </Text>
            <Files licence={licence} work={work} isLicensee={acting.id === licence.licensee.id} />
          </Paper>
          <Paper className="no-print">
            <Stack gap="xs">
              <Text fw={600}>
                <Trans>For machines and records</Trans>
              </Text>
              <ButtonLike href={`/api/licences/${licence.id}/terms`}>
                <Trans>Machine-readable terms (ODRL)</Trans>
              </ButtonLike>
              <ButtonLink to={orderPage(licence.order)} variant="subtle" size="xs">
                <Trans>The order</Trans>
              </ButtonLink>
              <ButtonLink to={offerPage(licence.offer)} variant="subtle" size="xs">
                <Trans>The offer</Trans>
              </ButtonLink>
            </Stack>
          </Paper>
        </Stack>
        <div>
          <Section title={t`Parties and term`}>
            <FactList
              facts={[
                [t`Licensee`, <PartyName key="licensee" party={licence.licensee} />],
                [
                  t`Licensors`,
                  <Stack key="licensors" gap={4}>
                    {licence.licensors.map((party) => (
                      <PartyName key={party.id} party={party} />
                    ))}
                  </Stack>,
                ],
                [t`In force`, <PeriodText key="period" period={licence.period} />],
                [t`Granted`, <InstantText key="at" at={licence.grantedAt} />],
                [t`Paid`, <MoneyText key="price" money={licence.terms.price} />],
              ]}
            />
          </Section>
          <Section title={t`The terms, point by point`}>
            <TermsTable terms={licence.terms} {...category} withPrice={false} />
          </Section>
          <Section title={t`What it relies on`}>
            <ReliedOn licence={licence} />
          </Section>
        </div>
      </div>
    </Page>
  );
}

function ButtonLike({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <Button component="a" href={href} variant="subtle" size="xs">
      {children}
    </Button>
  );
}

function ReliedOn({ licence }: { licence: Licence }) {
  const { t } = useLingui();
  const title = useQuery(titleQuery(licence.work));
  const known = new Map(title.data?.interests.map((interest) => [interest.id, interest]));
  const holders = [
    ...new Map(
      licence.titleEntriesReliedOn.flatMap((id) => {
        const interest = known.get(id);
        return interest ? [[interest.holder.id, interest.holder] as const] : [];
      }),
    ).values(),
  ];
  const count = licence.titleEntriesReliedOn.length;
  return (
    <FactList
      facts={[
        [
          t`Terms`,
          <AnchorLink key="offer" to={offerPage(licence.offer)}>
            <Trans>Version {licence.offerVersion} of the offer</Trans>
          </AnchorLink>,
        ],
        [t`Entries of title`, String(count)],
        holders.length > 0
          ? [
              t`Held by`,
              <Stack key="holders" gap={4}>
                {holders.map((party) => (
                  <PartyName key={party.id} party={party} />
                ))}
              </Stack>,
            ]
          : null,
        [
          t`Title of the work`,
          <AnchorLink key="title" to={workPage(licence.work)}>
            <Trans>See it as it stands today</Trans>
          </AnchorLink>,
        ],
        [t`Act number`, <CodeText key="act">{licence.act}</CodeText>],
      ]}
    />
  );
}

/** Asks the register as anybody may, by the number alone. */
function Validity({ licence }: { licence: Licence }) {
  const { t } = useLingui();
  const check = useMutation({
    mutationFn: () =>
      answer(
        api.GET('/api/licences/numbers/{number}', { params: { path: { number: licence.number } } }),
      ),
  });
  const isValid = check.data ? check.data.valid : null;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        <Trans>Anybody can ask the register whether this number is valid.</Trans>
      </Text>
      <Button
        className="no-print"
        variant="default"
        size="xs"
        loading={check.isPending}
        onClick={() => check.mutate()}
      >
        <Trans>Verify now</Trans>
      </Button>
      {isValid !== null && (
        <Alert color={isValid ? 'jade' : 'cinnabar'} role="status">
          {isValid
            ? t`The register confirms it: this licence is valid.`
            : t`The register answers that this licence is not valid now.`}
        </Alert>
      )}
      <ProblemNotice error={check.error} />
    </Stack>
  );
}

function Files({
  licence,
  work,
  isLicensee,
}: {
  licence: Licence;
  work: PublicWorkPage | null;
  isLicensee: boolean;
}) {
  const { t, i18n } = useLingui();
  const download = useMutation({
    mutationFn: (file: string) =>
      answer(
        api.POST('/api/licences/{licence}/files/{file}/links', {
          params: { path: { licence: licence.id, file } },
        }),
      ),
    onSuccess: ({ url }) => window.location.assign(url),
  });
  const files = licence.files.filter(({ deposited }) => deposited);
  const digestOf = (file: string) =>
    work?.work.files.find(({ id }) => id === file)?.digests['sha-256'];
  if (files.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>
          The owner keeps the file and did not deposit it. Its digest is on the page of the work, so
          that you can check what you receive.
        </Trans>
      </Text>
    );
  }
  const reason = !isLicensee
    ? t`Only the licensee downloads it here.`
    : licence.state !== 'ACTIVE'
      ? t`The licence is not in force.`
      : null;
  return (
    <Stack gap="sm">
      {files.map((file) => (
        <div key={file.id}>
          <Button
            fullWidth
            variant={reason ? 'default' : 'filled'}
            leftSection={<IconDownload size={16} />}
            disabled={reason !== null}
            loading={download.isPending && download.variables === file.id}
            onClick={() => download.mutate(file.id)}
          >
            <Trans>Download</Trans> · {writeSize(file.size, i18n.locale)}
          </Button>
          <Text size="sm" mt={4}>
            <bdi>{file.name}</bdi>
          </Text>
          {digestOf(file.id) && (
            <Text size="xs" c="dimmed">
              SHA-256 <CodeText>{digestOf(file.id) ?? ''}</CodeText>
            </Text>
          )}
        </div>
      ))}
      <Text size="sm" c="dimmed">
        {reason ?? <Trans>The link is made for you and expires within minutes.</Trans>}
      </Text>
      <ProblemNotice error={download.error} />
    </Stack>
  );
}
