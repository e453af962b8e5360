import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Progress, Radio, Stack, Text } from '@mantine/core';
import { IconCheck, IconDownload, IconFile, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';

import { HashProgress } from '~/components/HashProgress';
import { pictureOf } from '~/components/pictureOf';
import { saveFile } from '~/components/save';
import { writeSize } from '~/components/size';

import type { DraftFile, DraftWork } from '../types';
import { bench, useReading } from './bench';
import { changeFile, draftFile } from './draft';
import { FormSection, ListProblem, useFields } from './fields';
import classes from './FilesPart.module.css';
import { deposits, useDepositing } from './uploads';

/** The picture of a draft's file, as far as it is at hand. */
export function FileThumb({ file }: { file: string }) {
  useReading(file);
  const picture = pictureOf(bench.file(file));
  return (
    <span className={classes.thumb}>
      {picture ? (
        <img src={picture} alt="" decoding="async" loading="lazy" />
      ) : (
        <IconFile size={20} stroke={1.4} aria-hidden="true" />
      )}
    </span>
  );
}

/** The files of a work: their fingerprints, and whether they stay here or are deposited. */
export function FilesPart({
  work,
  index,
  onChange,
}: {
  work: DraftWork;
  index: number;
  onChange: (change: (work: DraftWork) => DraftWork) => void;
}) {
  const { t } = useLingui();
  const at = useFields(index);
  const more = useRef<HTMLInputElement>(null);
  const files = work.files ?? [];
  const isDeposit = files.some((file) => file.deposit);
  const add = (chosen: File[]) => {
    const added = chosen.map((file) => {
      const drafted = draftFile(file);
      bench.take(drafted.file, file);
      return { ...drafted, deposit: isDeposit };
    });
    onChange((before) => ({ ...before, files: [...(before.files ?? []), ...added] }));
  };
  const remove = (id: string | null) => {
    if (id) deposits.giveUp(id);
    onChange((before) => ({
      ...before,
      files: before.files?.filter((file) => file.file !== id) ?? null,
    }));
  };
  const choose = (deposit: boolean) => {
    for (const { file } of files) if (file && !deposit) deposits.giveUp(file);
    onChange((before) => ({
      ...before,
      files: before.files?.map((file) => ({ ...file, deposit })) ?? null,
    }));
  };
  return (
    <FormSection
      title={t`Files`}
      lead={t`The register knows a work by the fingerprints of its files. They are computed on this device.`}
    >
      <ListProblem {...at('/files')} />
      <Stack gap="md">
        {files.map((file, place) => (
          <FileRow
            key={file.file}
            file={file}
            work={work.id ?? ''}
            path={`/files/${place}`}
            index={index}
            onChange={onChange}
            {...(files.length > 1 ? { onRemove: () => remove(file.file) } : {})}
          />
        ))}
      </Stack>
      <Button variant="default" size="xs" mt="md" onClick={() => more.current?.click()}>
        <Trans>Add files to this work</Trans>
      </Button>
      <input
        ref={more}
        type="file"
        hidden
        multiple
        aria-label={t`Add files to this work`}
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Radio.Group
        mt="lg"
        label={t`Where the files are kept`}
        value={isDeposit ? 'deposit' : 'keep'}
        onChange={(value) => choose(value === 'deposit')}
      >
        <Stack gap="sm" mt="xs">
          <Radio
            value="keep"
            label={t`I keep them; only the fingerprints go to the register`}
            description={t`Nothing leaves this device. Keep the exact file: a changed copy has other fingerprints.`}
          />
          <Radio
            value="deposit"
            label={t`Deposit them, encrypted`}
            description={t`The register sees the very bytes, which makes it stronger evidence, can show a preview, and can deliver the file to your licensees. Only you and your licensees can download it.`}
          />
        </Stack>
      </Radio.Group>
    </FormSection>
  );
}

function FileRow({
  file,
  work,
  path,
  index,
  onChange,
  onRemove,
}: {
  file: DraftFile;
  work: string;
  path: string;
  index: number;
  onChange: (change: (work: DraftWork) => DraftWork) => void;
  onRemove?: () => void;
}) {
  const { t, i18n } = useLingui();
  const at = useFields(index);
  const id = file.file ?? '';
  const reading = useReading(id);
  const again = (chosen: File) => {
    bench.take(id, chosen);
    onChange((before) => {
      const [changed] = changeFile([before], id, (each) => ({
        ...each,
        name: chosen.name,
        size: chosen.size,
        digests: null,
        units: null,
        variants: null,
        extractor: null,
      }));
      return changed ?? before;
    });
  };
  const problems = [
    `${path}/name`,
    `${path}/size`,
    `${path}/digests`,
    `${path}/deposit`,
    `${path}/file`,
    `${path}/mediaType`,
  ];
  return (
    <div className={classes.file}>
      <FileThumb file={id} />
      <div className={classes.words}>
        {reading.kind === 'reading' && !file.digests ? (
          <HashProgress name={file.name ?? ''} done={reading.done} size={file.size ?? 0} />
        ) : (
          <>
            <Group justify="space-between" gap="xs" wrap="nowrap">
              <Text size="sm" truncate>
                <bdi>{file.name}</bdi>
              </Text>
              <Text size="sm" c="dimmed" className={classes.size}>
                {writeSize(file.size ?? 0, i18n.locale)}
              </Text>
            </Group>
            {file.digests ? (
              <Text size="xs" c="dimmed" className={classes.digest}>
                <IconCheck size={13} aria-hidden="true" /> SHA-256{' '}
                {file.digests['sha-256']?.slice(0, 16)}… · BLAKE3{' '}
                {file.digests['blake3']?.slice(0, 16)}…
                {reading.kind === 'read' && reading.fingerprint.codes && (
                  <> · {reading.fingerprint.codes.iscc}</>
                )}
              </Text>
            ) : (
              <ChooseAgain
                onChoose={again}
                words={
                  reading.kind === 'unreadable'
                    ? t`The file could not be read to its end.`
                    : t`Its fingerprints were not finished on the last visit.`
                }
              />
            )}
          </>
        )}
        {file.deposit && file.digests && <DepositLine id={id} work={work} onChoose={again} />}
        {problems.map((each) => (
          <ListProblem key={each} {...at(each)} />
        ))}
      </div>
      {reading.kind === 'read' && (
        <Button
          variant="subtle"
          size="compact-xs"
          color="ink"
          title={t`Save exactly the bytes that were fingerprinted`}
          aria-label={t`Save the fingerprinted bytes of ${file.name ?? ''}`}
          onClick={() => saveFile(reading.file, reading.file.name)}
        >
          <IconDownload size={15} aria-hidden="true" />
        </Button>
      )}
      {onRemove && (
        <Button
          variant="subtle"
          size="compact-xs"
          color="cinnabar"
          aria-label={t`Remove ${file.name ?? ''}`}
          onClick={onRemove}
        >
          <IconTrash size={15} aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}

function ChooseAgain({ words, onChoose }: { words: string; onChoose: (file: File) => void }) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Group gap="xs" mt={4}>
      <Text size="sm" c="var(--mantine-color-error)">
        {words}
      </Text>
      <Button size="compact-xs" variant="default" onClick={() => input.current?.click()}>
        <Trans>Choose it again</Trans>
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t`Choose it again`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onChoose(file);
          event.currentTarget.value = '';
        }}
      />
    </Group>
  );
}

/** How far a chosen deposit is, with a pause. */
function DepositLine({
  id,
  work,
  onChoose,
}: {
  id: string;
  work: string;
  onChoose: (file: File) => void;
}) {
  const { t, i18n } = useLingui();
  const state = useDepositing(id);
  useReading(id);
  const file = bench.file(id);
  switch (state.kind) {
    case 'none':
      return file ? null : (
        <ChooseAgain words={t`To deposit it, the file is needed again.`} onChoose={onChoose} />
      );
    case 'queued':
      return (
        <Text size="xs" c="dimmed" mt={4}>
          <Trans>Waits for its turn</Trans>
        </Text>
      );
    case 'sending':
    case 'paused':
    case 'interrupted': {
      const sent = writeSize(state.sent, i18n.locale);
      const size = writeSize(state.size, i18n.locale);
      const isPaused = state.kind !== 'sending';
      return (
        <div className={classes.deposit}>
          <Progress
            value={state.size === 0 ? 0 : (state.sent / state.size) * 100}
            color="jade"
            aria-label={t`Deposit`}
          />
          <Group justify="space-between" mt={4}>
            <Text size="xs" c="dimmed">
              {state.kind === 'interrupted'
                ? t`The connection was lost at ${sent} of ${size}; it goes on from there.`
                : t`${sent} of ${size} sent, encrypted on arrival`}
            </Text>
            {isPaused && !file ? (
              <ChooseAgain words={t`To go on, the file is needed again.`} onChoose={onChoose} />
            ) : (
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => {
                  if (state.kind === 'sending') deposits.pause(id);
                  else if (file) deposits.send(work, id, file);
                }}
              >
                {isPaused ? <Trans>Go on</Trans> : <Trans>Pause</Trans>}
              </Button>
            )}
          </Group>
        </div>
      );
    }
    case 'inspecting':
      return (
        <Text size="xs" c="dimmed" mt={4} role="status">
          <Trans>All bytes arrived; the register is reading them…</Trans>
        </Text>
      );
    case 'stored':
      return (
        <Text size="xs" mt={4} fw={600}>
          <IconCheck size={13} aria-hidden="true" /> <Trans>Deposited</Trans>
        </Text>
      );
    case 'refused':
      return (
        <Text size="sm" c="var(--mantine-color-error)" mt={4} role="alert">
          {t`The register refused the file (${state.reason}).`}
        </Text>
      );
  }
}
