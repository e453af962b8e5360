import { Trans, useLingui } from '@lingui/react/macro';
import {
  Alert,
  Chip,
  NumberInput,
  Radio,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core';
import type { ReactNode } from 'react';

import { MoneyInput } from '~/components/inputs';
import { PartyName } from '~/components/PartyName';
import { RightsPicker } from '~/components/RightsPicker';
import { TerritoryPicker } from '~/components/TerritoryPicker';
import type { Category, Right } from '~/components/vocabulary';
import type { Party } from '~/api/session';

import classes from '../market.module.css';
import type { TermsDraft } from './draft';
import { media, mediumWords, purposes, purposeWords } from './uses';

/** What the terms can be made of, and what the server said about them. */
interface Frame {
  category: Category;
  available: readonly Right[];
  coOwners: readonly Party[];
  errors: Record<string, string>;
}

/** The rule builder: each step continues the sentence that the offer will read as. */
export function TermsForm({
  draft,
  onChange,
  category,
  available,
  coOwners,
  errors,
}: Frame & { draft: TermsDraft; onChange: (draft: TermsDraft) => void }) {
  const { t } = useLingui();
  const put = (part: Partial<TermsDraft>) => onChange({ ...draft, ...part });
  return (
    <div>
      <Step lead={t`The licensee gets …`}>
        <RightsPicker
          label={t`Rights`}
          category={category}
          available={available}
          value={draft.rights}
          onChange={(rights) => put({ rights })}
          error={errors['terms.rights']}
        />
      </Step>
      <Step lead={t`… alone, or as others may …`}>
        <Exclusivity draft={draft} put={put} coOwners={coOwners} />
      </Step>
      <Step lead={t`… in these places …`}>
        <TerritoryPicker
          label={t`Territory`}
          value={draft.territory}
          onChange={(territory) => put({ territory })}
          error={errors['terms.territory']}
        />
      </Step>
      <Step lead={t`… for this long …`}>
        <Duration draft={draft} put={put} errors={errors} />
      </Step>
      <Step lead={t`… for these uses …`}>
        <Uses draft={draft} put={put} errors={errors} />
      </Step>
      <Step lead={t`… within these limits …`}>
        <Limits draft={draft} put={put} />
      </Step>
      <Step lead={t`… at this price.`}>
        <MoneyInput
          label={t`Price, paid once`}
          description={t`Zero is allowed: the licence is then free of charge.`}
          value={draft.price}
          onChange={(price) => put({ price })}
          error={errors['terms.price']}
        />
      </Step>
    </div>
  );
}

interface Part {
  draft: TermsDraft;
  put: (part: Partial<TermsDraft>) => void;
}

function Step({ lead, children }: { lead: string; children: ReactNode }) {
  return (
    <section className={classes.step} aria-label={lead}>
      <p className={classes.lead}>{lead}</p>
      {children}
    </section>
  );
}

function Exclusivity({ draft, put, coOwners }: Part & { coOwners: readonly Party[] }) {
  const { t } = useLingui();
  return (
    <>
      <Radio.Group
        aria-label={t`Exclusive or not`}
        value={draft.exclusive ? 'exclusive' : 'open'}
        onChange={(value) => put({ exclusive: value === 'exclusive' })}
      >
        <Stack gap="sm">
          <Radio
            value="open"
            label={t`Not exclusive`}
            description={t`Others may be given the same; you may use it yourself.`}
          />
          <Radio
            value="exclusive"
            label={t`Exclusive`}
            description={t`Nobody else, not even you, may use it so while the licence runs.`}
          />
        </Stack>
      </Radio.Group>
      {draft.exclusive && coOwners.length > 0 && (
        <Alert color="ochre" mt="md" title={t`Needs the consent of every co-owner`}>
          <Trans>
            The offer goes on record and stays paused until these have consented. They are told.
          </Trans>
          <Stack gap={4} mt="xs">
            {coOwners.map((party) => (
              <PartyName key={party.id} party={party} />
            ))}
          </Stack>
        </Alert>
      )}
    </>
  );
}

function Duration({ draft, put, errors }: Part & { errors: Record<string, string> }) {
  const { t } = useLingui();
  return (
    <Stack gap="sm" align="flex-start">
      <SegmentedControl
        aria-label={t`How the end is given`}
        value={draft.lasts}
        onChange={(value) => put({ lasts: value === 'until' ? 'until' : 'months' })}
        data={[
          { value: 'months', label: t`Months` },
          { value: 'until', label: t`Until a day` },
        ]}
      />
      {draft.lasts === 'months' ? (
        <NumberInput
          label={t`Months from the grant`}
          min={1}
          max={1200}
          allowDecimal={false}
          allowNegative={false}
          w={220}
          value={draft.months}
          onChange={(months) => put({ months: typeof months === 'number' ? months : '' })}
          error={errors['terms.months']}
        />
      ) : (
        <TextInput
          type="date"
          label={t`Until (not included)`}
          value={draft.until}
          onChange={(event) => put({ until: event.currentTarget.value })}
          error={errors['terms.until']}
        />
      )}
    </Stack>
  );
}

function Uses({ draft, put, errors }: Part & { errors: Record<string, string> }) {
  const { t, i18n } = useLingui();
  return (
    <Stack gap="lg">
      <Codes
        label={t`Media`}
        hint={t`None chosen means any.`}
        error={errors['terms.media']}
        value={draft.media}
        onChange={(chosen) => put({ media: chosen })}
        options={media.map((code) => ({ code, name: i18n._(mediumWords[code].name) }))}
      />
      <Codes
        label={t`Purposes`}
        hint={t`None chosen means any.`}
        error={errors['terms.purposes']}
        value={draft.purposes}
        onChange={(chosen) => put({ purposes: chosen })}
        options={purposes.map((code) => ({ code, name: i18n._(purposeWords[code].name) }))}
      />
    </Stack>
  );
}

function Codes({
  label,
  hint,
  error,
  value,
  onChange,
  options,
}: {
  label: string;
  hint: string;
  error: string | undefined;
  value: string[];
  onChange: (codes: string[]) => void;
  options: { code: string; name: string }[];
}) {
  return (
    <div role="group" aria-label={label}>
      <Text fw={500} size="sm">
        {label}
      </Text>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      <Chip.Group multiple value={value} onChange={onChange}>
        <div className={classes.chips}>
          {options.map(({ code, name }) => (
            <Chip key={code} value={code} radius="sm">
              {name}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mt={4}>
          {error}
        </Text>
      )}
    </div>
  );
}

function Limits({ draft, put }: Part) {
  const { t } = useLingui();
  return (
    <Stack gap="md">
      <Switch
        label={t`Training of AI models allowed`}
        description={t`Off unless you say so. The machine-readable terms prohibit it in so many words.`}
        checked={draft.aiTraining}
        onChange={(event) => put({ aiTraining: event.currentTarget.checked })}
      />
      <Switch
        label={t`Sub-licences allowed`}
        description={t`The licensee may allow others what it was allowed itself.`}
        checked={draft.sublicensing}
        onChange={(event) => put({ sublicensing: event.currentTarget.checked })}
      />
      <Switch
        label={t`The author is named with every use`}
        description={t`Off means that you do not ask for it; the author's own right to be named stays.`}
        checked={draft.attribution}
        onChange={(event) => put({ attribution: event.currentTarget.checked })}
      />
    </Stack>
  );
}
