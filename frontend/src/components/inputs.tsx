import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Select, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';

import { isPartialDate, tidyPartialDate, writeLegalDay } from './dates';
import { majorUnits, parseMoney, type Money } from './money';
import { isWhole, parseShare, sumOfShares, writeShare } from './share';
import { ShareText } from './facts';

interface Field {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** An exact amount with its currency; what cannot be paid exactly in that currency is not accepted. */
export function MoneyInput({
  value,
  onChange,
  currencies = ['CNY', 'EUR', 'USD', 'JPY'],
  error,
  ...field
}: Field & {
  value: Money | null;
  onChange: (money: Money | null) => void;
  currencies?: readonly string[];
}) {
  const { t, i18n } = useLingui();
  const [text, setText] = useState(value ? majorUnits(value) : '');
  const [currency, setCurrency] = useState(value?.currency ?? currencies[0] ?? 'CNY');
  const isWrong = text.trim() !== '' && parseMoney(text, currency) === null;
  const names = new Intl.DisplayNames(i18n.locale, { type: 'currency' });
  const put = (typed: string, chosen: string) => {
    setText(typed);
    setCurrency(chosen);
    onChange(parseMoney(typed, chosen));
  };
  return (
    <Group align="flex-start" gap="xs" wrap="nowrap">
      <TextInput
        {...field}
        flex={1}
        // The description stands below, so that both fields stand in one line.
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => put(event.currentTarget.value, currency)}
        error={error ?? (isWrong ? t`Write an amount such as 1200.50.` : undefined)}
      />
      <Select
        label={t`Currency`}
        w={104}
        allowDeselect={false}
        disabled={field.disabled ?? false}
        value={currency}
        onChange={(chosen) => chosen && put(text, chosen)}
        data={[...currencies]}
        comboboxProps={{ width: 200, position: 'bottom-end' }}
        renderOption={({ option }) => `${option.value} ${names.of(option.value) ?? ''}`}
      />
    </Group>
  );
}

/** An exact share such as `1/3`; a percentage is turned into the fraction that it is. */
export function ShareInput({
  value,
  onChange,
  error,
  ...field
}: Field & { value: string; onChange: (share: string) => void }) {
  const { t } = useLingui();
  const isWrong = value.trim() !== '' && parseShare(value) === null;
  return (
    <TextInput
      {...field}
      autoComplete="off"
      placeholder="1/3"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        const share = parseShare(value);
        if (share) onChange(writeShare(share));
      }}
      error={error ?? (isWrong ? t`Write a share such as 1/3 or 25%.` : undefined)}
    />
  );
}

/** Says what a set of shares comes to, and whether that is the whole. */
export function SharesSum({ shares }: { shares: readonly string[] }) {
  const { t } = useLingui();
  if (isWhole(shares)) return <span>{t`The shares are the whole.`}</span>;
  const sum = sumOfShares(shares);
  if (sum.numerator > sum.denominator) {
    const excess = writeShare(sum);
    return <span role="alert">{t`The shares come to ${excess}: more than the whole.`}</span>;
  }
  const missing = writeShare({
    numerator: sum.denominator - sum.numerator,
    denominator: sum.denominator,
  });
  return (
    <span>
      <Trans>
        Not yet given: <ShareText share={missing} />
      </Trans>
    </span>
  );
}

/** A legal day, or only its year or month where no more is known; many ways of writing it are understood. */
export function PartialDateInput({
  value,
  onChange,
  error,
  description,
  ...field
}: Field & { value: string; onChange: (date: string) => void }) {
  const { t, i18n } = useLingui();
  const isWrong = value !== '' && !isPartialDate(tidyPartialDate(value));
  const understood = isPartialDate(value) ? writeLegalDay(value, i18n.locale) : undefined;
  return (
    <TextInput
      {...field}
      autoComplete="off"
      placeholder="2024-05-17"
      description={description ?? understood ?? t`A day, a month (2024-05) or a year (2024)`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onChange(tidyPartialDate(value))}
      error={error ?? (isWrong ? t`Write a date such as 2024-05-17, 2024-05 or 2024.` : undefined)}
    />
  );
}

/** A period of legal days, half open: the day it begins and, where it ends, the first day it no longer covers. */
export function PeriodInput({
  value,
  onChange,
  legend,
  errors = {},
}: {
  value: { from: string; until: string | null };
  onChange: (period: { from: string; until: string | null }) => void;
  legend: string;
  errors?: { from?: ReactNode; until?: ReactNode };
}) {
  const { t } = useLingui();
  const isBackwards = value.until !== null && value.from !== '' && value.until <= value.from;
  return (
    <Group
      component="fieldset"
      gap="sm"
      align="flex-start"
      aria-label={legend}
      bd={0}
      p={0}
      m={0}
      grow
    >
      <TextInput
        type="date"
        label={t`From`}
        value={value.from}
        onChange={(event) => onChange({ ...value, from: event.currentTarget.value })}
        error={errors.from}
      />
      <TextInput
        type="date"
        label={t`Until (not included)`}
        value={value.until ?? ''}
        onChange={(event) => onChange({ ...value, until: event.currentTarget.value || null })}
        error={errors.until ?? (isBackwards ? t`The end must be after the beginning.` : undefined)}
      />
    </Group>
  );
}
