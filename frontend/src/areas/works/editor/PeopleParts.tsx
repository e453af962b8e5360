import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';

import { SharesSum, ShareInput } from '~/components/inputs';

import type { Basis, Credit, DraftAuthor, DraftOwner, DraftWork } from '../types';
import { basisWords, creditWords } from '../words';
import { evenShares, fittingBasis, ownersAreAuthors } from './draft';
import { FormSection, ListProblem, useFields } from './fields';
import { PartyField } from './PartyField';
import classes from './PeopleParts.module.css';

type Change = (change: (work: DraftWork) => DraftWork) => void;

const credits = ['REAL_NAME', 'PSEUDONYM', 'ANONYMOUS'] as const satisfies readonly Credit[];
const bases = [
  'INDIVIDUAL',
  'JOINT',
  'LEGAL_ENTITY',
  'EMPLOYMENT',
  'EMPLOYMENT_EMPLOYER_OWNED',
  'COMMISSIONED',
  'MADE_FOR_HIRE',
  'INHERITANCE',
  'ASSIGNMENT',
  'SUCCESSION',
] as const satisfies readonly Basis[];

function replaced<T>(list: readonly T[], place: number, item: T): T[] {
  return list.map((each, index) => (index === place ? item : each));
}

function without<T>(list: readonly T[], place: number): T[] {
  return list.filter((_, index) => index !== place);
}

/** Who made the work, how they wish to be named, and what they did. */
export function AuthorsPart({
  work,
  index,
  onChange,
}: {
  work: DraftWork;
  index: number;
  onChange: Change;
}) {
  const { t } = useLingui();
  const at = useFields(index);
  const authors = work.authors ?? [];
  const put = (next: DraftAuthor[]) =>
    onChange((before) => ({
      ...before,
      authors: next,
      basis: fittingBasis(before.basis, next.length),
    }));
  const blank = {
    party: null,
    declared: null,
    creditedAs: null,
    credit: 'REAL_NAME',
    contribution: null,
  } as const;
  return (
    <FormSection
      title={t`Authors`}
      lead={t`Everybody who made the work or a part of it. Being named, under a pen name, or not at all is the author’s own choice.`}
    >
      <ListProblem {...at('/authors')} />
      <Stack gap="lg">
        {authors.map((author, place) => (
          <AuthorRow
            key={place}
            author={author}
            path={`/authors/${place}`}
            index={index}
            onChange={(next) => put(replaced(authors, place, next))}
            {...(authors.length > 1 ? { onRemove: () => put(without(authors, place)) } : {})}
          />
        ))}
      </Stack>
      <Group gap="xs" mt="md">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => put([...authors, blank])}
        >
          <Trans>Add an author with an account</Trans>
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => put([...authors, { ...blank, declared: somebody }])}
        >
          <Trans>Add somebody without an account</Trans>
        </Button>
      </Group>
    </FormSection>
  );
}

const somebody = {
  kind: 'PERSON',
  name: '',
  creditedName: null,
  nationality: null,
  born: null,
  died: null,
} as const;

function AuthorRow({
  author,
  path,
  index,
  onChange,
  onRemove,
}: {
  author: DraftAuthor;
  path: string;
  index: number;
  onChange: (author: DraftAuthor) => void;
  onRemove?: () => void;
}) {
  const { t, i18n } = useLingui();
  const at = useFields(index);
  const { declared } = author;
  return (
    <div className={classes.person}>
      <div className={classes.fields}>
        {declared ? (
          <TextInput
            {...at(`${path}/declared/name`)}
            label={t`Full name`}
            description={t`They do not sign in; the name is as you declare it.`}
            required
            value={declared.name ?? ''}
            onChange={(event) =>
              onChange({ ...author, declared: { ...declared, name: event.currentTarget.value } })
            }
          />
        ) : (
          <PartyField
            {...at(`${path}/party`)}
            label={t`Author`}
            value={author.party}
            onChange={(party) => onChange({ ...author, party })}
          />
        )}
        <TextInput
          {...at(`${path}/contribution`)}
          label={t`What they did`}
          required
          placeholder={t`Text, drawings, photographs…`}
          value={author.contribution ?? ''}
          onChange={(event) => onChange({ ...author, contribution: event.currentTarget.value })}
        />
        <Select
          {...at(`${path}/credit`)}
          label={t`Named`}
          allowDeselect={false}
          value={author.credit}
          data={credits.map((credit) => ({ value: credit, label: i18n._(creditWords[credit]) }))}
          onChange={(value) => {
            const credit = credits.find((each) => each === value);
            if (credit) onChange({ ...author, credit });
          }}
        />
        {author.credit === 'PSEUDONYM' && (
          <TextInput
            {...at(`${path}/creditedAs`)}
            label={t`Pen name`}
            description={t`The public sees only this name.`}
            required
            value={author.creditedAs ?? ''}
            onChange={(event) => onChange({ ...author, creditedAs: event.currentTarget.value })}
          />
        )}
        {declared && (
          <TextInput
            {...at(`${path}/declared/died`)}
            label={t`Died in (if so)`}
            description={t`The term of protection counts from it.`}
            placeholder="1998"
            value={declared.died ?? ''}
            onChange={(event) =>
              onChange({
                ...author,
                declared: { ...declared, died: event.currentTarget.value || null },
              })
            }
          />
        )}
      </div>
      {onRemove && <Remove label={t`Remove this author`} onClick={onRemove} />}
    </div>
  );
}

/** Who owns the work first, in which exact shares, and on what ground. */
export function OwnersPart({
  work,
  index,
  onChange,
}: {
  work: DraftWork;
  index: number;
  onChange: Change;
}) {
  const { t, i18n } = useLingui();
  const at = useFields(index);
  const owners = work.owners ?? [];
  const put = (next: DraftOwner[]) => onChange((before) => ({ ...before, owners: next }));
  const authorParties = (work.authors ?? []).flatMap(({ party }) => (party ? [party] : []));
  return (
    <FormSection
      title={t`Owners`}
      lead={t`Who owns the economic rights from the start, in exact shares. The moral rights are the authors’ and never move.`}
    >
      <Select
        {...at('/basis')}
        label={t`Why they own it`}
        description={work.basis ? i18n._(basisWords[work.basis].gist) : undefined}
        allowDeselect={false}
        required
        value={work.basis}
        data={bases.map((basis) => ({ value: basis, label: i18n._(basisWords[basis].name) }))}
        onChange={(value) => {
          const basis = bases.find((each) => each === value);
          if (basis) onChange((before) => ({ ...before, basis }));
        }}
        mb="lg"
      />
      <ListProblem {...at('/owners')} />
      <Stack gap="sm">
        {owners.map((owner, place) => (
          <div key={place} className={classes.person}>
            <div className={classes.owner}>
              <PartyField
                {...at(`/owners/${place}/party`)}
                label={t`Owner`}
                value={owner.party}
                onChange={(party) => put(replaced(owners, place, { ...owner, party }))}
              />
              <ShareField
                field={at(`/owners/${place}/share`)}
                value={owner.share ?? ''}
                onChange={(share) => put(replaced(owners, place, { ...owner, share }))}
              />
            </div>
            {owners.length > 1 && (
              <Remove label={t`Remove this owner`} onClick={() => put(without(owners, place))} />
            )}
          </div>
        ))}
      </Stack>
      <Group justify="space-between" mt="md">
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} />}
            onClick={() => put([...owners, { party: null, share: null }])}
          >
            <Trans>Add an owner</Trans>
          </Button>
          {owners.length > 1 && (
            <Button variant="default" size="xs" onClick={() => put(evenShares(owners))}>
              <Trans>Equal shares</Trans>
            </Button>
          )}
          {ownersAreAuthors(work.basis) && authorParties.length > 1 && (
            <Button
              variant="default"
              size="xs"
              onClick={() =>
                put(evenShares(authorParties.map((party) => ({ party, share: null }))))
              }
            >
              <Trans>The authors, equally</Trans>
            </Button>
          )}
        </Group>
        <Text size="sm" fw={600} role="status">
          <SharesSum shares={owners.map(({ share }) => share ?? '')} />
        </Text>
      </Group>
    </FormSection>
  );
}

function ShareField({
  field,
  value,
  onChange,
}: {
  field: { id: string; error?: string };
  value: string;
  onChange: (share: string) => void;
}) {
  const { t } = useLingui();
  return (
    <div id={field.id} tabIndex={-1}>
      <ShareInput
        label={t`Share`}
        required
        value={value}
        onChange={onChange}
        {...(field.error ? { error: field.error } : {})}
      />
    </div>
  );
}

function Remove({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      color="cinnabar"
      aria-label={label}
      title={label}
      onClick={onClick}
      className={classes.remove}
    >
      <IconTrash size={16} aria-hidden="true" />
    </Button>
  );
}
