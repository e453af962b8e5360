import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { useCaseColumns } from '~/areas/disputes/CaseColumns';
import { casesQuery } from '~/areas/disputes/queries';
import { DataList } from '~/components/DataList';
import { EmptyState } from '~/components/EmptyState';
import { statusWords } from '~/components/vocabulary';

import { DutyPage } from './DutyPage';

const route = getRouteApi('/duties/duties/cases');
const states = ['NOTIFIED', 'ANSWERED', 'UNANSWERED', 'RULED', 'WITHDRAWN'] as const;

export default function CasesPage() {
  const { t } = useLingui();
  return (
    <DutyPage
      duty="ADJUDICATOR"
      title={t`Adjudication`}
      lead={t`Cases that were answered, or whose time to answer ran out, wait for a decision within 14 days.`}
    >
      <Queue />
    </DutyPage>
  );
}

function Queue() {
  const { t, i18n } = useLingui();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const cases = useInfiniteQuery(casesQuery('ADJUDICATOR', state));
  return (
    <>
      <Select
        mb="lg"
        maw={280}
        label={t`State`}
        placeholder={t`All`}
        clearable
        clearButtonProps={{ 'aria-label': t`Every state` }}
        value={state ?? null}
        onChange={(value) =>
          void navigate({ search: { state: states.find((each) => each === value) } })
        }
        data={states.map((each) => ({ value: each, label: i18n._(statusWords[each].name) }))}
      />
      <DataList
        query={cases}
        label={t`Cases`}
        itemKey={(dispute) => dispute.id}
        columns={useCaseColumns('both')}
        counted
        empty={
          <EmptyState title={t`No case waits here`}>
            <Trans>As soon as somebody files a dispute it stands here, with its clock.</Trans>
          </EmptyState>
        }
      />
    </>
  );
}
