import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { answer, api } from '~/api/client';
import { useIdempotencyKey } from '~/api/idempotency';
import { ConfirmAct } from '~/components/ConfirmAct';

/** Takes an application back that is not decided yet. */
export function WithdrawButton({ application }: { application: string }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const keyOf = useIdempotencyKey();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/applications/{application}/withdrawal', {
          params: { path: { application }, header: keyOf(application) },
        }),
      ),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['applications'] });
    },
  });
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        <Trans>Withdraw</Trans>
      </Button>
      <ConfirmAct
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => withdraw.mutate()}
        title={t`Withdraw the application?`}
        act={t`Withdraw`}
        isPending={withdraw.isPending}
        error={withdraw.error}
        danger
      >
        <Trans>
          Its works will not be registered, and its effective date is given up. You may apply again
          later, with a later date.
        </Trans>
      </ConfirmAct>
    </>
  );
}
