import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';

import { answer, api } from '~/api/client';
import { pagedQuery } from '~/api/pages';
import type { OwnedWork } from '~/api/trade';
import { registerWorksPage } from '~/components/addresses';
import { EmptyState } from '~/components/EmptyState';
import { ButtonLink } from '~/components/links';
import { ProblemNotice } from '~/components/ProblemNotice';

const ownWorksQuery = pagedQuery<OwnedWork>(['trade', 'own-works'], (cursor, signal) =>
  answer(
    api.GET('/api/works', {
      params: { query: { mine: true, limit: 200, ...(cursor ? { cursor } : {}) } },
      signal,
    }),
  ),
);

/** One of the works in which the acting party holds title. */
export function WorkChooser({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (work: string | undefined) => void;
}) {
  const { t } = useLingui();
  const works = useInfiniteQuery(ownWorksQuery);
  const items = (works.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ status }) => status === 'REGISTERED');
  if (works.isError) return <ProblemNotice error={works.error} />;
  if (works.isSuccess && items.length === 0) {
    return (
      <EmptyState
        title={t`You own no registered work yet`}
        action={
          <ButtonLink to={registerWorksPage}>
            <Trans>Register works</Trans>
          </ButtonLink>
        }
      />
    );
  }
  return (
    <Select
      label={t`Work`}
      placeholder={t`Choose one of your works`}
      searchable
      allowDeselect={false}
      disabled={works.isPending}
      nothingFoundMessage={t`No such work`}
      data={items.map(({ id, title, number }) => ({ value: id, label: `${title} · ${number}` }))}
      value={value ?? null}
      onChange={(work) => onChange(work ?? undefined)}
      maxDropdownHeight={320}
    />
  );
}
