import { Trans } from '@lingui/react/macro';
import { Alert, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { PublicWorkPage, TitlePage } from '~/api/trade';
import { ProblemNotice } from '~/components/ProblemNotice';
import { isCategory, type Category } from '~/components/vocabulary';

import { titleQuery, workPageQuery } from './queries';

/** A work and its title, from which somebody licenses or transfers. */
export interface Titled {
  page: PublicWorkPage;
  title: TitlePage;
  category: Category;
}

/** Reads a work and its title, and shows what is made of them; without either, why nothing can be. */
export function OwnTitle({
  work,
  refusal,
  children,
}: {
  work: string;
  /** What is not possible where the work is not the reader's. */
  refusal: string;
  children: (titled: Titled) => ReactNode;
}) {
  const page = useQuery(workPageQuery(work));
  const title = useQuery(titleQuery(work));
  if (page.isError) return <ProblemNotice error={page.error} />;
  if (title.isError) return <ProblemNotice error={title.error} />;
  if (page.isPending || title.isPending) return <Skeleton height={420} />;
  if (!page.data || !title.data) {
    return (
      <Alert color="ochre" title={refusal}>
        <Trans>It is not yours, or it does not exist any more.</Trans>
      </Alert>
    );
  }
  const found = page.data.work.category;
  return children({
    page: page.data,
    title: title.data,
    category: isCategory(found) ? found : 'OTHER',
  });
}
