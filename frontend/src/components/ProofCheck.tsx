import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, List, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHelpCircle, IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import { problemOf } from '~/api/problem';
import {
  canVerify,
  MalformedProof,
  verifyProof,
  type Outcome,
  type ProofReport,
} from '~/evidence/proof';

import { ProblemNotice } from './ProblemNotice';
import classes from './ProofCheck.module.css';

type Named = Exclude<keyof ProofReport, 'size'>;

const words: Record<Named, Record<Outcome, MessageDescriptor>> = {
  position: {
    passed: msg`The proof speaks of this very position.`,
    failed: msg`The proof speaks of another position.`,
    untested: msg`The position was not checked.`,
  },
  inclusion: {
    passed: msg`The path leads from the entry to the root of the log.`,
    failed: msg`The path does not lead from the entry to the root of the log.`,
    untested: msg`The path was not checked.`,
  },
  signature: {
    passed: msg`The register’s key signed this root.`,
    failed: msg`The register’s key did not sign this root.`,
    untested: msg`This browser cannot check the signature; the command line can.`,
  },
};
const named: readonly Named[] = ['position', 'inclusion', 'signature'];
const icons = { passed: IconCircleCheck, failed: IconCircleX, untested: IconHelpCircle } as const;

async function read(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function checked(position: number, proof: string): Promise<ProofReport> {
  const [entry, key] = await Promise.all([
    read(`/api/log/entries/${position}`).then((response) => response.arrayBuffer()),
    read('/api/log/key').then((response) => response.text()),
  ]);
  return verifyProof(new Uint8Array(entry), proof, position, key);
}

/** Has this very browser compute whether the log holds an entry, and says check by check what came of it. */
export function ProofCheck({ position, proof }: { position: number; proof: string }) {
  const check = useMutation({ mutationFn: () => checked(position, proof) });
  if (!canVerify()) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>Over an unprotected connection browsers check no proof; use https.</Trans>
      </Text>
    );
  }
  return (
    <div>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconShieldCheck size={15} />}
        onClick={() => check.mutate()}
        loading={check.isPending}
      >
        <Trans>Check it in this browser</Trans>
      </Button>
      <div role="status">{check.data && <Report report={check.data} />}</div>
      {check.error instanceof MalformedProof ? (
        <Malformed />
      ) : (
        <ProblemNotice error={check.error} />
      )}
    </div>
  );
}

function Malformed() {
  const { t } = useLingui();
  return (
    <Alert color="cinnabar" mt="sm" title={t`This is no proof`} role="alert">
      <Trans>Its text is damaged. Download it again and keep both copies.</Trans>
    </Alert>
  );
}

function Report({ report }: { report: ProofReport }) {
  const { i18n } = useLingui();
  const entries = new Intl.NumberFormat(i18n.locale).format(report.size);
  return (
    <>
      <List size="sm" mt="sm" spacing={4} listStyleType="none" className={classes.checks}>
        {named.map((name) => {
          const Icon = icons[report[name]];
          return (
            <List.Item
              key={name}
              data-outcome={report[name]}
              icon={<Icon size={18} aria-hidden="true" className={classes.icon} />}
            >
              {i18n._(words[name][report[name]])}
            </List.Item>
          );
        })}
      </List>
      {named.every((name) => report[name] === 'passed') && (
        <Text size="sm" c="dimmed" mt={4}>
          <Trans>
            The entry is in the log of {entries} entries that this head signs. This browser computed
            it from the bytes; nobody had to be believed but the holder of the key.
          </Trans>
        </Text>
      )}
    </>
  );
}
