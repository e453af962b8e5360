import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';

import { Problem } from '~/api/problem';
import { partiesOf, useActFor, useSession } from '~/api/session';

import { ProblemNotice } from './ProblemNotice';

/**
 * Why a page of one party's own cannot be shown. What is private answers like what does not exist, and a message that
 * reached a member may be about another party that they act for: the way there stands beside it.
 */
export function MissingNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const isMissing = error instanceof Problem && error.status === 404;
  return (
    <Stack>
      <ProblemNotice error={error} {...(isMissing ? {} : { onRetry })} />
      {isMissing && <OtherParties />}
    </Stack>
  );
}

function OtherParties() {
  const session = useSession();
  const actFor = useActFor();
  if (session.kind === 'visitor') return null;
  const { me, acting } = session;
  const others = partiesOf(me).filter((party) => party.id !== acting.id);
  if (others.length === 0) return null;
  return (
    <div>
      <Text>
        <Trans>
          You act for {acting.name} now. Perhaps this belongs to another party that you may act for.
        </Trans>
      </Text>
      <Group mt="sm" gap="sm">
        {others.map((party) => (
          <Button key={party.id} variant="default" onClick={() => void actFor(party, me)}>
            <Trans>Act for {party.name}</Trans>
          </Button>
        ))}
      </Group>
    </div>
  );
}
