import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { PageOf } from '~/api/pages';

import classes from './DataList.module.css';
import { ProblemNotice } from './ProblemNotice';

/** One column of a table: its heading, what a row shows there, figures to the right. */
export interface Column<T> {
  header: string;
  cell: (item: T) => ReactNode;
  align?: 'right';
  /** For a column of buttons: the heading is for screen readers only. */
  quiet?: boolean;
  /** For numbers and references, which nobody can read once they are broken over lines. */
  whole?: boolean;
}

type Layout<T> =
  | { columns: readonly Column<T>[]; card?: never; row?: never }
  | { card: (item: T) => ReactNode; columns?: never; row?: never }
  | { row: (item: T) => ReactNode; columns?: never; card?: never };

type Props<T> = Layout<T> & {
  query: UseInfiniteQueryResult<InfiniteData<PageOf<T>>>;
  label: string;
  itemKey: (item: T) => string;
  empty: ReactNode;
  counted?: boolean;
};

/** A list from the server, page by page: as a table (cards on a phone), a grid or rows; with its waiting, empty and failed states. */
export function DataList<T>(props: Props<T>) {
  const { query, label, empty, counted = false } = props;
  if (query.isPending) return <Waiting kind={props.card ? 'cards' : 'rows'} label={label} />;
  if (query.isError && !query.data) {
    return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  }
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <>{empty}</>;
  return (
    <div>
      {counted && (
        <Text size="sm" c="dimmed" mb="sm" role="status">
          {query.hasNextPage ? (
            <Trans>The first {items.length}</Trans>
          ) : (
            <Trans>{items.length} in all</Trans>
          )}
        </Text>
      )}
      <Items {...props} items={items} />
      {query.isFetchNextPageError && <ProblemNotice error={query.error} />}
      {query.hasNextPage && (
        <div className={classes.more}>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            <Trans>Load more</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}

function Items<T>({ items, label, itemKey, ...layout }: Props<T> & { items: T[] }) {
  if (layout.columns) {
    return <TableOf items={items} label={label} itemKey={itemKey} columns={layout.columns} />;
  }
  const render = layout.card ?? layout.row;
  return (
    <ul className={layout.card ? classes.cards : classes.rows} aria-label={label}>
      {items.map((item) => (
        <li key={itemKey(item)}>{render(item)}</li>
      ))}
    </ul>
  );
}

/** A table of what is already here; on a phone each row becomes a card with its headings beside the values. */
export function TableOf<T>({
  items,
  label,
  itemKey,
  columns,
}: {
  items: readonly T[];
  label: string;
  itemKey: (item: T) => string;
  columns: readonly Column<T>[];
}) {
  // The roles are spelled out because the phone's layout takes the table's display away.
  return (
    <table className={classes.table} aria-label={label} role="table">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ header, align, quiet }) => (
            <th key={header} scope="col" role="columnheader" data-align={align}>
              {quiet ? <VisuallyHidden>{header}</VisuallyHidden> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <tr key={itemKey(item)} role="row">
            {columns.map(({ header, cell, align, quiet, whole }) => (
              <td
                key={header}
                role="cell"
                data-align={align}
                data-whole={whole}
                data-header={quiet ? '' : header}
              >
                {cell(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Waiting({ kind, label }: { kind: 'cards' | 'rows'; label: string }) {
  const { t } = useLingui();
  return (
    <div
      role="status"
      aria-label={t`Loading: ${label}`}
      className={kind === 'cards' ? classes.cards : classes.waiting}
    >
      {Array.from({ length: kind === 'cards' ? 8 : 5 }, (_, index) => (
        <Skeleton key={index} height={kind === 'cards' ? 260 : 52} radius="md" />
      ))}
    </div>
  );
}
