import { Trans, useLingui } from '@lingui/react/macro';
import { Box, Button, Group, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';

import { CodeText, FactList, InstantText } from './facts';
import { ProofCheck } from './ProofCheck';
import classes from './ReceiptPanel.module.css';
import { Seal } from './Seal';
import { ActName } from './Timeline';

/** One entry of a receipt: where in the log it stands and the proof that it does. */
export interface ReceiptEntry {
  position: number;
  type: string;
  act: string;
  work?: string | null;
  at: string;
  proof: string;
}

/** What the register hands over for every act it records. */
export interface Receipt {
  acts: readonly string[];
  entries: readonly ReceiptEntry[];
  checkpoint: string;
}

/** A receipt that was just handed over, and for what. */
export interface HandedOver {
  title: string;
  receipt: Receipt;
}

/** Keeps the receipt that was handed over last: its panel, and the way to hand the next one over. */
export function useHandedOver(): [ReactNode, (handedOver: HandedOver) => void] {
  const [handedOver, hand] = useState<HandedOver | null>(null);
  return [handedOver && <ReceiptPanel {...handedOver} />, hand];
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The receipt of a recorded act: its place in the log, its time, and the proof to keep. */
export function ReceiptPanel({ receipt, title }: { receipt: Receipt; title?: string }) {
  const { t } = useLingui();
  return (
    <section className={classes.receipt} aria-label={t`Receipt`}>
      <Group gap="sm" mb="xs" wrap="nowrap">
        <Seal size={34} />
        <div>
          <Title order={3}>{title ?? t`Recorded`}</Title>
          <Text size="sm" c="dimmed">
            <Trans>This act stands in the audit trail. Keep the proof: it holds without us.</Trans>
          </Text>
        </div>
      </Group>
      {receipt.entries.map((entry) => (
        <div key={entry.position} className={classes.entry}>
          <FactList
            facts={[
              [t`Act`, <ActName key="act" type={entry.type} />],
              [
                t`Position in the log`,
                <CodeText key="position">{String(entry.position)}</CodeText>,
              ],
              [t`Recorded`, <InstantText key="at" at={entry.at} />],
              [t`Act number`, <CodeText key="number">{entry.act}</CodeText>],
            ]}
          />
          <Group gap="xs" mt="xs">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconDownload size={15} />}
              onClick={() => download(`colophon-${entry.position}.tlog-proof`, entry.proof)}
            >
              <Trans>Download the proof</Trans>
            </Button>
            <Button
              size="xs"
              variant="subtle"
              component="a"
              href={`/api/log/entries/${entry.position}`}
              download={`colophon-${entry.position}.json`}
            >
              <Trans>The entry as it was logged</Trans>
            </Button>
          </Group>
          <Box mt="xs">
            <ProofCheck position={entry.position} proof={entry.proof} />
          </Box>
        </div>
      ))}
    </section>
  );
}
