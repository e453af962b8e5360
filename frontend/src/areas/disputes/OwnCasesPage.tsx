import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { ButtonLink } from '~/components/links';
import { Page } from '~/components/Page';

import { useCaseColumns } from './CaseColumns';
import { casesQuery } from './queries';

const route = getRouteApi('/disputes/my/cases');

export default function OwnCasesPage() {
  const { t } = useLingui();
  const { as } = route.useSearch();
  const navigate = route.useNavigate();
  const isRespondent = as === 'respondent';
  const cases = useInfiniteQuery(casesQuery(isRespondent ? 'RESPONDENT' : 'COMPLAINANT'));
  return (
    <Page
      title={t`Disputes`}
      lead={t`What you dispute, and what is disputed against you. Every step has a deadline.`}
    >
      <SegmentedControl
        mb="lg"
        aria-label={t`Which disputes`}
        value={isRespondent ? 'respondent' : 'complainant'}
        onChange={(value) =>
          void navigate({ search: value === 'respondent' ? { as: 'respondent' } : {} })
        }
        data={[
          { value: 'complainant', label: t`Filed by me` },
          { value: 'respondent', label: t`Against me` },
        ]}
      />
      <DataList
        query={cases}
        label={t`Disputes`}
        itemKey={(dispute) => dispute.id}
        columns={useCaseColumns(isRespondent ? 'complainant' : 'respondent')}
        empty={
          isRespondent ? (
            <EmptyState title={t`Nobody disputes anything of yours`} />
          ) : (
            <EmptyState
              title={t`You have filed no dispute`}
              action={
                <ButtonLink to="/works" variant="default">
                  <Trans>Search the register</Trans>
                </ButtonLink>
              }
            >
              <Trans>
                Found a registration that is not true? Open the page of that work and file a dispute
                there.
              </Trans>
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
