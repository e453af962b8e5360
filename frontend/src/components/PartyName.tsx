import { useLingui } from '@lingui/react/macro';
import { Tooltip } from '@mantine/core';
import {
  IconBuilding,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconMail,
} from '@tabler/icons-react';

import classes from './PartyName.module.css';
import { levelWords } from './vocabulary';

const icons = {
  DECLARED: IconCircleDashed,
  EMAIL_CONFIRMED: IconMail,
  VERIFIED: IconCircleCheckFilled,
} as const;

/** A party's name with how sure the register is of it; an erased party says that it was erased. */
export function PartyName({
  party,
  plain = false,
}: {
  party: { name: string; kind: string; level: keyof typeof levelWords; erased?: boolean };
  /** Within an option or a button, where nothing else may take the focus. */
  plain?: boolean;
}) {
  const { t, i18n } = useLingui();
  if (party.erased) return <em className={classes.erased}>{t`Erased at the party's request`}</em>;
  const level = levelWords[party.level];
  const Icon = icons[party.level];
  return (
    <span className={classes.party}>
      {party.kind === 'ORGANISATION' && (
        <IconBuilding size={15} aria-label={t`Organisation`} className={classes.kind} />
      )}
      <bdi>{party.name}</bdi>
      <Tooltip label={`${i18n._(level.name)} · ${i18n._(level.gist)}`}>
        <span
          role="img"
          {...(plain ? {} : { tabIndex: 0 })}
          aria-label={i18n._(level.name)}
          className={classes.level}
          data-level={party.level}
        >
          <Icon size={15} aria-hidden="true" />
        </span>
      </Tooltip>
    </span>
  );
}
