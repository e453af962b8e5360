import { Trans, useLingui } from '@lingui/react/macro';
import {
  Alert,
  Button,
  Group,
  Paper,
  Select,
  Skeleton,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { answer, api } from '~/api/client';
import { useIdempotencyKey } from '~/api/idempotency';
import { certificatePage, workPage } from '~/components/addresses';
import { PartialDateInput } from '~/components/inputs';
import { ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';
import { ProblemNotice, showOnForm } from '~/components/ProblemNotice';
import { ReceiptPanel } from '~/components/ReceiptPanel';

import { natures } from './editor/grid';
import type { AmendmentChanges, PublicWork } from './types';
import { workQuery } from './queries';
import { LanguageSelect } from './editor/LanguageSelect';
import { natureWords } from './words';

const route = getRouteApi('/works/works/$work/amend');

export default function AmendPage() {
  const { t } = useLingui();
  const { work: id } = route.useParams();
  const page = useQuery(workQuery(id));
  const title = page.data ? t`Amend “${page.data.work.title}”` : t`Amend the record`;
  return (
    <Page
      title={title}
      width="reading"
      crumbs={[{ label: page.data?.work.number ?? t`Work`, to: workPage(id) }]}
      lead={t`A correction is added to the record with its reason and its date; what stood before stays readable. Owners and authors do not change here: that takes a recorded instrument.`}
    >
      <ProblemNotice error={page.error} onRetry={() => void page.refetch()} />
      {page.isPending && <Skeleton height={480} radius="md" />}
      {page.data && !page.data.isOwner && (
        <Alert color="ochre" title={t`Only an owner can amend this record`}>
          <Trans>
            Choose in the header for whom you act, if the work belongs to an organisation.
          </Trans>
        </Alert>
      )}
      {page.data?.isOwner && <AmendForm work={page.data.work} />}
    </Page>
  );
}

interface Fields {
  changes: {
    title: string;
    alternativeTitles: string;
    nature: PublicWork['nature'];
    sourceWork: string;
    completedOn: string;
    completedAt: string;
    published: { isPublished: boolean; on: string; at: string };
    statement: string;
    excluded: string;
    language: string;
  };
  reason: string;
}

function fieldsOf(work: PublicWork): Fields {
  return {
    changes: {
      title: work.title,
      alternativeTitles: work.alternativeTitles.join('\n'),
      nature: work.nature,
      sourceWork: work.sourceWork ?? '',
      completedOn: work.completedOn,
      completedAt: work.completedAt ?? '',
      published: {
        isPublished: work.isPublished,
        on: work.publishedOn ?? '',
        at: work.publishedAt ?? '',
      },
      statement: work.statement ?? '',
      excluded: work.excluded ?? '',
      language: work.language,
    },
    reason: '',
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What differs from the record; what is left out stays as it is. */
function changesOf(before: Fields['changes'], after: Fields['changes']): AmendmentChanges {
  const { published } = after;
  return {
    ...(after.title !== before.title ? { title: after.title } : {}),
    ...(after.alternativeTitles !== before.alternativeTitles
      ? { alternativeTitles: linesOf(after.alternativeTitles) }
      : {}),
    ...(after.nature !== before.nature ? { nature: after.nature } : {}),
    ...(after.sourceWork !== before.sourceWork ? { sourceWork: after.sourceWork } : {}),
    ...(after.completedOn !== before.completedOn ? { completedOn: after.completedOn } : {}),
    ...(after.completedAt !== before.completedAt ? { completedAt: after.completedAt } : {}),
    ...(JSON.stringify(published) !== JSON.stringify(before.published)
      ? {
          published: {
            isPublished: published.isPublished,
            on: published.isPublished ? published.on || null : null,
            at: published.isPublished ? published.at || null : null,
          },
        }
      : {}),
    ...(after.statement !== before.statement ? { statement: after.statement } : {}),
    ...(after.excluded !== before.excluded ? { excluded: after.excluded } : {}),
    ...(after.language !== before.language ? { language: after.language } : {}),
  };
}

function AmendForm({ work }: { work: PublicWork }) {
  const { t, i18n } = useLingui();
  const before = fieldsOf(work);
  const form = useForm<Fields>({ initialValues: before });
  const keyOf = useIdempotencyKey();
  const queries = useQueryClient();
  const amend = useMutation({
    mutationFn: (body: { changes: AmendmentChanges; reason: string }) =>
      answer(
        api.POST('/api/works/{work}/amendments', {
          params: { path: { work: work.id }, header: keyOf(body) },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => showOnForm(error, form),
  });
  if (amend.data) {
    return (
      <Stack>
        <ReceiptPanel receipt={amend.data.receipt} title={t`The amendment is on record`} />
        <Group>
          <ButtonLink to={workPage(work.id)}>
            <Trans>To the record</Trans>
          </ButtonLink>
          <ButtonLink to={certificatePage(work.id)} variant="default">
            <Trans>Certificate</Trans>
          </ButtonLink>
        </Group>
      </Stack>
    );
  }
  const changes = changesOf(before.changes, form.values.changes);
  const isUnchanged = Object.keys(changes).length === 0;
  const isPublished = form.values.changes.published.isPublished;
  const reasonAgainst = isUnchanged
    ? t`Nothing is changed yet.`
    : form.values.reason.trim() === ''
      ? t`Say why the record is corrected.`
      : null;
  return (
    <form
      onSubmit={form.onSubmit(({ reason }) => {
        amend.mutate({ changes, reason });
      })}
    >
      <Stack gap="lg">
        <Paper>
          <Stack>
            <TextInput label={t`Title`} required {...form.getInputProps('changes.title')} />
            <Textarea
              label={t`Other titles, one a line`}
              autosize
              {...form.getInputProps('changes.alternativeTitles')}
            />
            <Select
              label={t`Nature of the creation`}
              allowDeselect={false}
              data={natures.map((nature) => ({
                value: nature,
                label: i18n._(natureWords[nature]),
              }))}
              {...form.getInputProps('changes.nature')}
            />
            {form.values.changes.nature !== 'ORIGINAL' && (
              <Textarea
                label={t`The work it is based on, and whose it is`}
                autosize
                {...form.getInputProps('changes.sourceWork')}
              />
            )}
            <LanguageSelect label={t`Language`} {...form.getInputProps('changes.language')} />
          </Stack>
        </Paper>
        <Paper>
          <Stack>
            <PartialDateInput
              label={t`Completed on`}
              value={form.values.changes.completedOn}
              onChange={(on) => form.setFieldValue('changes.completedOn', on)}
              error={form.errors['changes.completedOn']}
            />
            <TextInput
              label={t`Completed at (place)`}
              {...form.getInputProps('changes.completedAt')}
            />
            <Switch
              label={t`It has been published`}
              {...form.getInputProps('changes.published.isPublished', { type: 'checkbox' })}
            />
            {isPublished && (
              <>
                <PartialDateInput
                  label={t`First published on`}
                  value={form.values.changes.published.on}
                  onChange={(on) => form.setFieldValue('changes.published.on', on)}
                  error={form.errors['changes.published.on']}
                />
                <TextInput
                  label={t`First published at (place)`}
                  {...form.getInputProps('changes.published.at')}
                />
              </>
            )}
          </Stack>
        </Paper>
        <Paper>
          <Stack>
            <Textarea
              label={t`Statement`}
              autosize
              minRows={3}
              {...form.getInputProps('changes.statement')}
            />
            <Textarea
              label={t`Not claimed: what is older or somebody else’s`}
              autosize
              {...form.getInputProps('changes.excluded')}
            />
          </Stack>
        </Paper>
        <Textarea
          label={t`Reason for the correction`}
          description={t`It stands on record beside the correction.`}
          required
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
        <ProblemNotice error={amend.error} />
        <Group justify="flex-end">
          {reasonAgainst && (
            <Text size="sm" c="dimmed">
              {reasonAgainst}
            </Text>
          )}
          <Button type="submit" loading={amend.isPending} disabled={reasonAgainst !== null}>
            <Trans>Put the amendment on record</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
