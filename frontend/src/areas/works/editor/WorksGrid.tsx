import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Kbd, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowBarDown,
  IconCheck,
  IconPencil,
} from '@tabler/icons-react';
import { tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
} from 'react';

import { categoryWords, isCategory } from '~/components/vocabulary';

import type { DraftWork } from '../types';
import { languageName } from '../record/WorkFactList';
import { natureWords, visibilityWords } from '../words';
import { useReading } from './bench';
import { LacksContext } from './fields';
import { FileThumb } from './FilesPart';
import {
  cellText,
  choicesOf,
  columns,
  filledDown,
  isAmiss,
  isFilled,
  moved,
  natures,
  overhang,
  pasted,
  stepBetween,
  takenBack,
  visibilities,
  withCell,
  type Column,
  type Place,
  type Step,
  type Wording,
} from './grid';
import { PartyById } from './PartyField';
import { isTable } from './paste';
import { workOf, type Lack } from './pointers';
import classes from './WorksGrid.module.css';

const rowHeight = 52;
const mostSteps = 50;
const features = tableFeatures({});

const headers: Record<Column, { name: MessageDescriptor; width: string }> = {
  title: { name: msg`Title`, width: 'minmax(11rem, 3fr)' },
  category: { name: msg`Category`, width: 'minmax(7.5rem, 1.1fr)' },
  completedOn: { name: msg`Completed on`, width: 'minmax(8rem, 1fr)' },
  publishedOn: { name: msg`Published`, width: 'minmax(8rem, 1fr)' },
  nature: { name: msg`Nature`, width: 'minmax(6rem, 0.9fr)' },
  visibility: { name: msg`Public sees`, width: 'minmax(6.5rem, 1fr)' },
  language: { name: msg`Language`, width: 'minmax(7rem, 0.9fr)' },
  people: { name: msg`Authors, owners, AI`, width: 'minmax(9rem, 1.4fr)' },
};
const template = `4rem 3.25rem ${columns.map((column) => headers[column].width).join(' ')}`;

/** The column in which a problem of a work is shown; null where none shows it. */
function columnOf(pointer: string): Column | null {
  const field = pointer.split('/')[3] ?? '';
  switch (field) {
    case 'title':
    case 'category':
    case 'completedOn':
    case 'nature':
    case 'visibility':
    case 'language':
      return field;
    case 'published':
      return 'publishedOn';
    case 'sourceWork':
      return 'nature';
    case 'authors':
    case 'owners':
    case 'basis':
    case 'aiUse':
    case 'statement':
      return 'people';
    default:
      return null;
  }
}

/** How choices are written in the reader's language. */
function useWording(): Wording {
  const { i18n } = useLingui();
  return (column, choice) => {
    switch (column) {
      case 'category':
        return isCategory(choice) ? i18n._(categoryWords[choice].name) : choice;
      case 'nature': {
        const nature = natures.find((each) => each === choice);
        return nature ? i18n._(natureWords[nature]) : choice;
      }
      case 'visibility': {
        const visibility = visibilities.find((each) => each === choice);
        return visibility ? i18n._(visibilityWords[visibility].name) : choice;
      }
      case 'language':
        return choice === '' ? '' : languageName(choice, i18n.locale);
      case 'completedOn':
      case 'publishedOn':
      case 'title':
      case 'people':
        return choice;
    }
  };
}

/** Many works at once, as a spreadsheet: typed, pasted and filled down, all by keyboard where one likes. */
export function WorksGrid({
  works,
  onChange,
  onOpen,
}: {
  works: readonly DraftWork[];
  onChange: (change: (works: readonly DraftWork[]) => DraftWork[]) => void;
  onOpen: (work: string) => void;
}) {
  const { t } = useLingui();
  const wording = useWording();
  const lacks = useContext(LacksContext);
  const scroller = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<string | null>(null);
  const [past, setPast] = useState<readonly Step[]>([]);
  const definitions = useMemo<ColumnDef<typeof features, DraftWork>[]>(
    () => columns.map((column) => ({ id: column, accessorFn: (work) => cellText(work, column) })),
    [],
  );
  const data = useMemo(() => [...works], [works]);
  const table = useTable({
    features,
    data,
    columns: definitions,
    getRowId: (work) => work.id ?? '',
  });
  const rows = table.getRowModel().rows;
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is not handed on
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 1000, height: 10 * rowHeight },
  });

  // Before the next key can be pressed, or it would go to the page instead of the cell.
  useLayoutEffect(() => {
    if (!isInside.current || editing !== null) return;
    const cell = () =>
      scroller.current?.querySelector<HTMLElement>(`[data-at="${active.row}:${active.column}"]`);
    const shown = cell();
    if (shown) return shown.focus();
    virtualizer.scrollToIndex(active.row);
    const frame = requestAnimationFrame(() => cell()?.focus());
    return () => cancelAnimationFrame(frame);
  }, [active, editing, virtualizer]);

  const go = (place: Place) => {
    isInside.current = true;
    setEditing(null);
    setActive(place);
  };
  const size = { rows: works.length, columns: columns.length, page: 10 };
  const edit = (next: (works: readonly DraftWork[]) => DraftWork[]) => {
    const step = stepBetween(works, next(works));
    if (step.length > 0) setPast((before) => [...before.slice(1 - mostSteps), step]);
    onChange(next);
  };
  const undo = () => {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    onChange((before) => takenBack(before, last));
  };
  const write = (place: Place, text: string) => {
    const column = columns[place.column];
    if (!column) return;
    edit((before) =>
      before.map((work, row) => (row === place.row ? withCell(work, column, text, wording) : work)),
    );
  };
  const commit = (text: string, next: Place | null) => {
    write(active, text);
    isInside.current = true;
    setEditing(null);
    if (next) setActive(next);
  };
  const fill = () => {
    edit((before) => filledDown(before, active));
    const count = works.length - 1 - active.row;
    notifications.show({
      closeButtonProps: { 'aria-label': t`Close` },
      message: t`Filled down into ${count} rows. Undo takes it back.`,
    });
  };
  const begin = (text?: string) => {
    const column = columns[active.column];
    const work = works[active.row];
    if (!column || !work) return;
    if (column === 'people') return onOpen(work.id ?? '');
    setEditing(text ?? cellText(work, column));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (editing !== null) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const next = moved(active, event.key, size, isCommand);
    const isLetter = event.key.length === 1 && !isCommand && !event.altKey && event.key !== ' ';
    const column = columns[active.column];
    const isFree = column !== undefined && !choicesOf(column) && column !== 'people';
    if (next) go(next);
    else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') begin();
    else if (isCommand && event.key.toLowerCase() === 'd') fill();
    else if (isCommand && event.key.toLowerCase() === 'z') undo();
    else if (event.key === 'Delete' && isFree) write(active, '');
    else if (isLetter && isFree) begin(event.key);
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (editing !== null && !isTable(text)) return;
    event.preventDefault();
    setEditing(null);
    edit((before) => pasted(before, active, text, wording));
    const left = overhang(works.length, active, text);
    if (left.rows + left.cells > 0) {
      notifications.show({
        color: 'ochre',
        closeButtonProps: { 'aria-label': t`Close` },
        message: t`${left.rows} rows and ${left.cells} columns of what you pasted found no place.`,
      });
    }
  };
  const onCopy = (event: ClipboardEvent<HTMLDivElement>) => {
    const column = columns[active.column];
    const work = works[active.row];
    if (editing !== null || !column || !work) return;
    event.clipboardData.setData('text/plain', wording(column, cellText(work, column)));
    event.preventDefault();
  };

  return (
    <div>
      <Group justify="space-between" mb="xs" gap="xs">
        <Text size="sm" c="dimmed" className={classes.hint}>
          <Trans>
            <Kbd>Enter</Kbd> edits, arrows move, a pasted table is spread from the chosen cell,{' '}
            <Kbd>Ctrl</Kbd> <Kbd>D</Kbd> fills down, <Kbd>Ctrl</Kbd> <Kbd>Z</Kbd> takes back.
          </Trans>
        </Text>
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={15} />}
            onClick={undo}
            disabled={past.length === 0}
            title={past.length === 0 ? t`Nothing was changed here yet.` : undefined}
          >
            <Trans>Undo</Trans>
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBarDown size={15} />}
            onClick={fill}
          >
            <Trans>Fill the chosen cell down</Trans>
          </Button>
        </Group>
      </Group>
      <div
        ref={scroller}
        className={classes.scroller}
        role="grid"
        tabIndex={-1}
        aria-label={t`Works of this application`}
        aria-rowcount={works.length + 1}
        aria-colcount={columns.length + 2}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onCopy={onCopy}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) isInside.current = false;
        }}
      >
        <div
          className={classes.head}
          role="row"
          aria-rowindex={1}
          style={{ gridTemplateColumns: template }}
        >
          <span role="columnheader">
            <Trans>State</Trans>
          </span>
          <span role="columnheader">
            <Trans>File</Trans>
          </span>
          {columns.map((column) => (
            <ColumnHead key={column} column={column} />
          ))}
        </div>
        <div
          className={classes.body}
          role="rowgroup"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            const work = row.original;
            const own = lacks.filter(({ pointer }) => workOf(pointer) === item.index);
            return (
              <div
                key={row.id}
                className={classes.row}
                role="row"
                aria-rowindex={item.index + 2}
                style={{
                  gridTemplateColumns: template,
                  transform: `translateY(${item.start}px)`,
                  height: rowHeight,
                }}
              >
                <span role="gridcell" className={classes.state}>
                  <RowMark work={work} lacks={own} number={item.index + 1} />
                </span>
                <span role="gridcell" className={classes.state}>
                  <FileThumb file={work.files?.[0]?.file ?? ''} />
                </span>
                {columns.map((column, place) => {
                  const isActive = active.row === item.index && active.column === place;
                  return (
                    <Cell
                      key={column}
                      work={work}
                      column={column}
                      at={`${item.index}:${place}`}
                      isActive={isActive}
                      editing={isActive ? editing : null}
                      lack={own.find(({ pointer }) => columnOf(pointer) === column)}
                      wording={wording}
                      onChoose={() => go({ row: item.index, column: place })}
                      onBegin={() => {
                        isInside.current = true;
                        setActive({ row: item.index, column: place });
                        if (column === 'people') onOpen(work.id ?? '');
                        else setEditing(cellText(work, column));
                      }}
                      onCommit={(text, key) => commit(text, key ? moved(active, key, size) : null)}
                      onCancel={() => {
                        isInside.current = true;
                        setEditing(null);
                      }}
                    />
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function ColumnHead({ column }: { column: Column }) {
  const { i18n } = useLingui();
  return <span role="columnheader">{i18n._(headers[column].name)}</span>;
}

/** How a row stands: its file still being read, something lacking, or complete. */
function RowMark({
  work,
  lacks,
  number,
}: {
  work: DraftWork;
  lacks: readonly Lack[];
  number: number;
}) {
  const { t } = useLingui();
  const [file] = work.files ?? [];
  const reading = useReading(file?.file ?? '');
  const isRead = work.files?.every(({ digests }) => digests) ?? false;
  if (lacks.length > 0) {
    const words = lacks.map(({ detail }) => detail).join(' ');
    return (
      <span className={classes.mark} data-tone="cinnabar" title={words}>
        <IconAlertTriangle size={15} aria-label={words} /> {number}
      </span>
    );
  }
  if (!isRead) {
    const percent =
      reading.kind === 'reading' && reading.file.size > 0
        ? Math.floor((reading.done / reading.file.size) * 100)
        : null;
    return (
      <span className={classes.mark} title={t`Fingerprints are being computed`}>
        {percent === null ? '…' : `${percent} %`}
      </span>
    );
  }
  return isFilled(work) ? (
    <span className={classes.mark} data-tone="jade" title={t`Complete`}>
      <IconCheck size={15} aria-label={t`Complete`} /> {number}
    </span>
  ) : (
    <span className={classes.mark} data-tone="ochre" title={t`Something is still empty`}>
      <IconPencil size={15} aria-label={t`Something is still empty`} /> {number}
    </span>
  );
}

function Cell({
  work,
  column,
  at,
  isActive,
  editing,
  lack,
  wording,
  onChoose,
  onBegin,
  onCommit,
  onCancel,
}: {
  work: DraftWork;
  column: Column;
  at: string;
  isActive: boolean;
  editing: string | null;
  lack: Lack | undefined;
  wording: Wording;
  onChoose: () => void;
  onBegin: () => void;
  onCommit: (text: string, key: string | null) => void;
  onCancel: () => void;
}) {
  const { t } = useLingui();
  const text = cellText(work, column);
  const amiss = isAmiss(work, column)
    ? t`Write a date such as 2024-05-17, 2024-05 or 2024.`
    : undefined;
  const wrong = lack?.detail ?? amiss;
  return (
    <div
      role="gridcell"
      data-at={at}
      data-error={wrong !== undefined}
      tabIndex={isActive ? 0 : -1}
      className={classes.cell}
      title={wrong ?? wording(column, text)}
      aria-invalid={wrong !== undefined}
      onClick={onChoose}
      onDoubleClick={onBegin}
    >
      {editing !== null ? (
        <CellEditor
          column={column}
          text={editing}
          wording={wording}
          onCommit={onCommit}
          onCancel={onCancel}
        />
      ) : column === 'people' ? (
        <People work={work} onOpen={onBegin} />
      ) : (
        <bdi className={classes.text}>{wording(column, text) || '–'}</bdi>
      )}
    </div>
  );
}

function CellEditor({
  column,
  text,
  wording,
  onCommit,
  onCancel,
}: {
  column: Column;
  text: string;
  wording: Wording;
  onCommit: (text: string, key: string | null) => void;
  onCancel: () => void;
}) {
  const { i18n } = useLingui();
  const choices = choicesOf(column);
  const label = i18n._(headers[column].name);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape') return onCancel();
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    const back = event.shiftKey;
    const next =
      event.key === 'Enter' ? (back ? 'ArrowUp' : 'ArrowDown') : back ? 'ArrowLeft' : 'ArrowRight';
    onCommit(event.currentTarget.value, next);
  };
  if (choices) {
    return (
      <select
        autoFocus
        className={classes.editor}
        aria-label={label}
        defaultValue={text}
        onKeyDown={onKeyDown}
        onBlur={(event) => onCommit(event.currentTarget.value, null)}
      >
        {text === '' && <option value="" />}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {wording(column, choice)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      autoFocus
      className={classes.editor}
      aria-label={label}
      defaultValue={text}
      placeholder={column === 'completedOn' || column === 'publishedOn' ? '2024-05-17' : ''}
      onKeyDown={onKeyDown}
      onBlur={(event) => onCommit(event.currentTarget.value, null)}
    />
  );
}

function People({ work, onOpen }: { work: DraftWork; onOpen: () => void }) {
  const { t } = useLingui();
  const authors = work.authors ?? [];
  const [first] = authors;
  const others = authors.length - 1;
  return (
    <button type="button" className={classes.people} tabIndex={-1} onClick={onOpen}>
      <span className={classes.text}>
        {first?.party ? <PartyById party={first.party} /> : <bdi>{first?.declared?.name}</bdi>}
        {others > 0 && ` +${others}`}
        {work.aiUse && work.aiUse.length > 0 && ` · ${t`AI`}`}
      </span>
      <IconPencil size={14} aria-label={t`Open all fields of this work`} />
    </button>
  );
}
