import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';

import { answer, api } from '~/api/client';
import { Problem } from '~/api/problem';
import { workPage } from '~/components/addresses';
import { AnchorLink } from '~/components/links';
import { ProblemNotice } from '~/components/ProblemNotice';

/** Asks whether a licence of this number stands, as anybody may who was shown one. */
export function LicenceCheck() {
  const { t } = useLingui();
  const [number, setNumber] = useState('');
  const check = useMutation({
    mutationFn: (asked: string) =>
      answer(api.GET('/api/licences/numbers/{number}', { params: { path: { number: asked } } })),
  });
  const isUnknown = check.error instanceof Problem && check.error.status === 404;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const asked = number.trim().toUpperCase();
    if (asked) check.mutate(asked);
  };
  return (
    <Stack gap="sm">
      <Text>
        <Trans>
          The number stands on every licence. The register answers whether it is in force, and of
          which work; the terms are for its parties to show.
        </Trans>
      </Text>
      <form onSubmit={ask}>
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t`Licence number`}
            placeholder="L-XXXX-XXXX-XXXXX"
            autoComplete="off"
            flex="1 1 14rem"
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={check.isPending}>
            <Trans>Ask</Trans>
          </Button>
        </Group>
      </form>
      <div aria-live="polite">
        {check.data && (
          <Alert
            color={check.data.valid ? 'jade' : 'ochre'}
            title={check.data.valid ? t`In force` : t`Issued here, but not in force now`}
          >
            {check.data.work ? (
              <Trans>
                {check.data.number} is a licence of{' '}
                <AnchorLink to={workPage(check.data.work)}>this work</AnchorLink>.
              </Trans>
            ) : (
              <Trans>{check.data.number} is a licence of a work that is not public.</Trans>
            )}
          </Alert>
        )}
        {isUnknown && (
          <Alert color="ochre" title={t`No licence of this number`}>
            <Trans>
              Compare it with the licence, character by character; the last ones check the others.
            </Trans>
          </Alert>
        )}
      </div>
      {check.error && !isUnknown && <ProblemNotice error={check.error} />}
    </Stack>
  );
}
