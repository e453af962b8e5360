import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Paper, Radio, Stack, Switch, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconEye, IconPlus } from '@tabler/icons-react';
import { getRouteApi, useBlocker } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import { useMember } from '~/api/session';
import { writeLegalDay } from '~/components/dates';
import { ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';
import { Seal } from '~/components/Seal';
import { categoryWords } from '~/components/vocabulary';

import { whole, type ApplicationView, type DraftWork, type Submission } from '../types';
import { VisibilityChoice } from '../record/OwnerActs';
import { Receipts } from '../submit/Receipts';
import { SubmitPart } from '../submit/SubmitPart';
import { changeWork, filesOf } from './draft';
import classes from './Editor.module.css';
import { LacksProvider } from './fields';
import { PartyById } from './PartyField';
import { fieldId, workOf } from './pointers';
import { SavingLine, SentMeter } from './SavingLine';
import { deposits } from './uploads';
import { useEditor } from './useEditor';
import { useNewWorks } from './useNewWorks';
import { WorkForm } from './WorkForm';
import { WorksGrid } from './WorksGrid';

const route = getRouteApi('/works/applications/$application');

/** Brings the eye and the keyboard to a field. */
function focusOn(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const field = element.matches('input, textarea, select, button')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, select');
  element.scrollIntoView({ block: 'center' });
  (field instanceof HTMLElement ? field : element).focus({ preventScroll: true });
}

/** The application while it is written: one form, or a grid of many and the form of each. */
export function Editor({ application, etag }: { application: ApplicationView; etag: string }) {
  const { t } = useLingui();
  const editor = useEditor(application.id, application.works.map(whole), etag);
  const [recorded, setRecorded] = useState<Submission | null>(null);
  const { work: opened } = route.useSearch();
  const navigate = route.useNavigate();
  const { works, change, lacks, setLacks, autosave, saving } = editor;
  useBlocker({
    shouldBlockFn: async () => {
      if (recorded || saving.kind === 'overtaken' || (await autosave.flush())) return false;
      return !globalThis.confirm(t`The last changes are not saved. Leave this page all the same?`);
    },
    enableBeforeUnload: () => !recorded && saving.kind !== 'saved',
  });

  if (recorded) {
    return (
      <Page title={t`Receipt`} width="reading">
        <Receipts recorded={recorded} works={works} />
      </Page>
    );
  }
  const isMany = works.length > 1;
  const shown = isMany ? works.findIndex(({ id }) => id === opened) : 0;
  const open = (id: string | undefined) =>
    void navigate({ search: { work: id }, resetScroll: id !== undefined, ignoreBlocker: true });
  const go = (pointer: string) => {
    const index = workOf(pointer);
    const target = works[index];
    if (isMany && target && index !== shown) open(target.id ?? undefined);
    setTimeout(() => focusOn(fieldId(pointer)), isMany ? 150 : 0);
  };
  const current = works[shown];
  return (
    <Page
      title={isMany ? t`Register ${works.length} works` : t`Register a work`}
      crumbs={[{ label: t`Applications`, to: '/my/applications' }]}
    >
      <div className={classes.bar}>
        <SavingLine saving={saving} autosave={autosave} />
        <SentMeter />
      </div>
      <LacksProvider value={lacks}>
        {isMany && !current && <Many works={works} change={change} onOpen={(id) => open(id)} />}
        {isMany && current && (
          <Group mb="md">
            <Button
              variant="default"
              size="xs"
              leftSection={<IconArrowLeft size={15} />}
              onClick={() => open(undefined)}
            >
              <Trans>Back to all works</Trans>
            </Button>
            <Neighbours works={works} shown={shown} onOpen={open} />
          </Group>
        )}
        {current && (
          <div className={classes.columns}>
            <div>
              <WorkForm
                key={current.id}
                work={current}
                index={shown}
                onChange={(next) => change((before) => changeWork(before, current.id ?? '', next))}
              />
            </div>
            <CertificatePreview work={current} />
          </div>
        )}
      </LacksProvider>
      {(!isMany || !current) && (
        <SubmitPart
          application={application.id}
          works={works}
          onChange={change}
          autosave={autosave}
          lacks={lacks}
          onLacks={setLacks}
          onGo={go}
          onSubmitted={(result) => {
            setRecorded(result);
            globalThis.scrollTo({ top: 0 });
          }}
        />
      )}
    </Page>
  );
}

function Neighbours({
  works,
  shown,
  onOpen,
}: {
  works: readonly DraftWork[];
  shown: number;
  onOpen: (id: string | undefined) => void;
}) {
  const before = works[shown - 1];
  const after = works[shown + 1];
  return (
    <>
      <Text size="sm" c="dimmed">
        {shown + 1} / {works.length}
      </Text>
      <Button
        size="xs"
        variant="default"
        disabled={!before}
        onClick={() => onOpen(before?.id ?? undefined)}
      >
        <Trans>Previous</Trans>
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!after}
        onClick={() => onOpen(after?.id ?? undefined)}
      >
        <Trans>Next</Trans>
      </Button>
    </>
  );
}

function Many({
  works,
  change,
  onOpen,
}: {
  works: readonly DraftWork[];
  change: (next: (works: readonly DraftWork[]) => DraftWork[]) => void;
  onOpen: (work: string) => void;
}) {
  const { t } = useLingui();
  const { drafted } = useNewWorks();
  const input = useRef<HTMLInputElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  const isDeposit = filesOf(works).some((file) => file.deposit);
  const depositAll = (deposit: boolean) => {
    if (!deposit) for (const { file } of filesOf(works)) if (file) deposits.giveUp(file);
    change((before) =>
      before.map((work) => ({
        ...work,
        files: work.files?.map((file) => ({ ...file, deposit })) ?? null,
      })),
    );
  };
  const add = async (files: File[]) => {
    const added = await drafted(files, 'each');
    change((before) => [...before, ...added]);
  };
  return (
    <Stack mb="xl">
      <Group gap="sm" justify="space-between">
        <Group gap="sm">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={15} />}
            onClick={() => input.current?.click()}
          >
            <Trans>Add files</Trans>
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconEye size={15} />}
            onClick={() => setChoosing(true)}
          >
            <Trans>What the public may see</Trans>
          </Button>
        </Group>
        <Switch
          checked={isDeposit}
          onChange={(event) => depositAll(event.currentTarget.checked)}
          label={t`Deposit the files, encrypted`}
        />
        <input
          ref={input}
          type="file"
          hidden
          multiple
          aria-label={t`Add files`}
          onChange={(event) => {
            void add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </Group>
      <WorksGrid works={works} onChange={change} onOpen={onOpen} />
      <Text size="sm" c="dimmed">
        <Plural
          value={works.length}
          one="# work in one application: all are registered together, or none."
          other="# works in one application: all are registered together, or none."
        />{' '}
        <Trans>
          Open a row for its authors, owners, use of AI and statement; fill down copies them.
        </Trans>
      </Text>
      <Modal
        opened={isChoosing}
        onClose={() => setChoosing(false)}
        title={t`What the public may see of all these works`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <VisibilityChoice
          value={works[0]?.visibility ?? 'FACTS'}
          onChange={(visibility) =>
            change((before) => before.map((work) => ({ ...work, visibility })))
          }
        />
        <Group justify="flex-end" mt="md">
          <Button onClick={() => setChoosing(false)}>
            <Trans>Done</Trans>
          </Button>
        </Group>
      </Modal>
    </Stack>
  );
}

/** What the certificate will say, as it is written. */
function CertificatePreview({ work }: { work: DraftWork }) {
  const { t, i18n } = useLingui();
  const { acting } = useMember();
  return (
    <aside className={classes.aside} aria-label={t`Preview of the certificate`}>
      <Paper className={classes.preview}>
        <Group gap="xs" mb="sm" wrap="nowrap">
          <Seal size={28} faint />
          <Text size="sm" c="dimmed">
            <Trans>The certificate, as you write</Trans>
          </Text>
        </Group>
        <Title order={2} size="h3" className={classes.title}>
          <bdi>{work.title || t`Untitled`}</bdi>
        </Title>
        <Text size="sm" c="dimmed">
          {work.category ? i18n._(categoryWords[work.category].name) : t`No category yet`}
          {work.completedOn && ` · ${writeLegalDay(work.completedOn, i18n.locale)}`}
        </Text>
        <dl className={classes.facts}>
          <dt>
            <Trans>Authors</Trans>
          </dt>
          {(work.authors ?? []).map((author, index) => (
            <dd key={index}>
              {author.credit === 'ANONYMOUS' ? (
                <Trans>Anonymous</Trans>
              ) : author.credit === 'PSEUDONYM' ? (
                <bdi>{author.creditedAs}</bdi>
              ) : author.party ? (
                <PartyById party={author.party} />
              ) : (
                <bdi>{author.declared?.name}</bdi>
              )}
            </dd>
          ))}
          <dt>
            <Trans>Owners</Trans>
          </dt>
          {(work.owners ?? []).map((owner, index) => (
            <dd key={index}>
              {owner.party && <PartyById party={owner.party} />}{' '}
              {owner.share !== '1' && owner.share}
            </dd>
          ))}
          <dt>
            <Trans>Applicant</Trans>
          </dt>
          <dd>
            <bdi>{acting.name}</bdi>
          </dd>
          <dt>
            <Trans>Files</Trans>
          </dt>
          <dd>{work.files?.length ?? 0}</dd>
        </dl>
      </Paper>
    </aside>
  );
}

/** Whether each file is a work of its own, or all are one work. */
export type Grouping = 'each' | 'one';

/** The question that comes before many files. */
export function GroupingChoice({
  value,
  onChange,
}: {
  value: Grouping;
  onChange: (grouping: Grouping) => void;
}) {
  const { t } = useLingui();
  return (
    <Radio.Group
      label={t`If you choose several files`}
      value={value}
      onChange={(next) => onChange(next === 'one' ? 'one' : 'each')}
    >
      <Group gap="lg" mt="xs">
        <Radio value="each" label={t`each file is a work of its own`} />
        <Radio value="one" label={t`all files together are one work`} />
      </Group>
    </Radio.Group>
  );
}

/** A way back to what one had begun. */
export function DraftsLink() {
  return (
    <ButtonLink to="/my/applications" search={{ state: 'DRAFT' }} variant="default">
      <Trans>Continue a draft</Trans>
    </ButtonLink>
  );
}
