import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

import { PartialDateInput } from '~/components/inputs';
import { categories, categoryWords, isCategory, type Category } from '~/components/vocabulary';

import type { AiKind, DraftAiUse, DraftWork } from '../types';
import { VisibilityChoice } from '../record/OwnerActs';
import { aiWords, natureWords } from '../words';
import { FormSection, ListProblem, useFields } from './fields';
import { FilesPart } from './FilesPart';
import { natures } from './grid';
import { LanguageSelect } from './LanguageSelect';
import { AuthorsPart, OwnersPart } from './PeopleParts';

interface Part {
  work: DraftWork;
  index: number;
  onChange: (change: (work: DraftWork) => DraftWork) => void;
}

/** Everything that an application says about one work, all sections on one page. */
export function WorkForm(part: Part) {
  return (
    <>
      <FilesPart {...part} />
      <WhatPart {...part} />
      <WhenPart {...part} />
      <AuthorsPart {...part} />
      <OwnersPart {...part} />
      <AiPart {...part} />
      <StatementPart {...part} />
      <VisibilityPart {...part} />
    </>
  );
}

const hasWords: Partial<Record<Category, true>> = {
  WRITTEN: true,
  ORAL: true,
  MUSIC: true,
  DRAMA: true,
  QUYI: true,
  AUDIOVISUAL: true,
  SOFTWARE: true,
  OTHER: true,
};

function WhatPart({ work, index, onChange }: Part) {
  const { t, i18n } = useLingui();
  const at = useFields(index);
  const isDerived = work.nature !== null && work.nature !== 'ORIGINAL';
  const put = (change: Partial<DraftWork>) => onChange((before) => ({ ...before, ...change }));
  return (
    <FormSection title={t`The work`}>
      <Stack>
        <TextInput
          {...at('/title')}
          label={t`Title`}
          required
          value={work.title ?? ''}
          onChange={(event) => put({ title: event.currentTarget.value })}
        />
        <TextInput
          {...at('/alternativeTitles')}
          label={t`Other titles`}
          description={t`In another language or script; separate them with semicolons.`}
          value={work.alternativeTitles?.join('; ') ?? ''}
          onChange={(event) => {
            const text = event.currentTarget.value;
            put({ alternativeTitles: text === '' ? null : text.split(/;\s?/) });
          }}
          onBlur={() =>
            put({
              alternativeTitles:
                work.alternativeTitles?.map((each) => each.trim()).filter(Boolean) ?? null,
            })
          }
        />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <Select
            {...at('/category')}
            label={t`Category`}
            required
            miw="14rem"
            allowDeselect={false}
            placeholder={t`Choose`}
            value={work.category}
            data={categories.map((category) => ({
              value: category,
              label: i18n._(categoryWords[category].name),
            }))}
            onChange={(category) => {
              if (!isCategory(category)) return;
              const language = hasWords[category] ? work.language : 'zxx';
              put({
                category,
                language: hasWords[category] && language === 'zxx' ? i18n.locale : language,
              });
            }}
          />
          <LanguageSelect
            {...at('/language')}
            label={t`Language`}
            required
            value={work.language}
            onChange={(language) => put({ language })}
          />
        </Group>
        <Select
          {...at('/nature')}
          label={t`Nature of the creation`}
          required
          allowDeselect={false}
          value={work.nature}
          data={natures.map((nature) => ({ value: nature, label: i18n._(natureWords[nature]) }))}
          onChange={(value) => {
            const nature = natures.find((each) => each === value);
            if (nature) put({ nature });
          }}
        />
        {isDerived && (
          <>
            <Textarea
              {...at('/sourceWork')}
              label={t`The work it is based on, and whose it is`}
              description={t`Its owner keeps their own rights in it.`}
              autosize
              minRows={2}
              value={work.sourceWork ?? ''}
              onChange={(event) => put({ sourceWork: event.currentTarget.value })}
            />
            <Textarea
              {...at('/excluded')}
              label={t`Not claimed: what is older or somebody else’s`}
              autosize
              minRows={2}
              value={work.excluded ?? ''}
              onChange={(event) => put({ excluded: event.currentTarget.value })}
            />
          </>
        )}
      </Stack>
    </FormSection>
  );
}

/** A field component of ours that takes no id, made findable by what it says about. */
function Anchored({
  field,
  children,
}: {
  field: { id: string; error?: string };
  children: (error: { error?: string }) => React.ReactNode;
}) {
  return (
    <div id={field.id} tabIndex={-1}>
      {children(field.error ? { error: field.error } : {})}
    </div>
  );
}

function WhenPart({ work, index, onChange }: Part) {
  const { t } = useLingui();
  const at = useFields(index);
  const { published } = work;
  const put = (change: Partial<DraftWork>) => onChange((before) => ({ ...before, ...change }));
  return (
    <FormSection
      title={t`Completion and publication`}
      lead={t`As exact as you know it: a year is enough.`}
    >
      <Stack>
        <Group grow align="flex-start">
          <Anchored field={at('/completedOn')}>
            {(error) => (
              <PartialDateInput
                label={t`Completed on`}
                required
                value={work.completedOn ?? ''}
                onChange={(completedOn) => put({ completedOn })}
                {...error}
              />
            )}
          </Anchored>
          <TextInput
            {...at('/completedAt')}
            label={t`Completed at`}
            description={t`Place, if you like`}
            value={work.completedAt ?? ''}
            onChange={(event) => put({ completedAt: event.currentTarget.value })}
          />
        </Group>
        <Switch
          label={t`It has been published`}
          checked={published !== null}
          onChange={(event) =>
            put({ published: event.currentTarget.checked ? { on: '', at: '' } : null })
          }
        />
        {published && (
          <Group grow align="flex-start">
            <Anchored field={at('/published/on')}>
              {(error) => (
                <PartialDateInput
                  label={t`First published on`}
                  required
                  value={published.on ?? ''}
                  onChange={(on) => put({ published: { ...published, on } })}
                  {...error}
                />
              )}
            </Anchored>
            <TextInput
              {...at('/published/at')}
              label={t`First published at`}
              description={t`Place or address`}
              value={published.at ?? ''}
              onChange={(event) =>
                put({ published: { ...published, at: event.currentTarget.value } })
              }
            />
          </Group>
        )}
      </Stack>
    </FormSection>
  );
}

const aiKinds = ['HUMAN', 'ASSISTED', 'GENERATED'] as const satisfies readonly AiKind[];

function AiPart({ work, index, onChange }: Part) {
  const { t, i18n } = useLingui();
  const at = useFields(index);
  const uses = work.aiUse ?? [];
  const put = (next: DraftAiUse[]) =>
    onChange((before) => ({ ...before, aiUse: next.length > 0 ? next : null }));
  const change = (place: number, fields: Partial<DraftAiUse>) =>
    put(uses.map((use, each) => (each === place ? { ...use, ...fields } : use)));
  return (
    <FormSection
      title={t`Use of generative AI`}
      lead={t`Say it for each component in which a tool took part, and what people contributed. An honest declaration protects the human part; a missing one can cost the registration.`}
    >
      <ListProblem {...at('/aiUse')} />
      {uses.length === 0 && (
        <Text size="sm" mb="sm">
          <Trans>No generative AI took part.</Trans>
        </Text>
      )}
      <Stack gap="lg">
        {uses.map((use, place) => {
          const usesTool = use.kind !== 'HUMAN';
          return (
            <Stack key={place} gap="sm">
              <Group grow align="flex-start">
                <TextInput
                  {...at(`/aiUse/${place}/component`)}
                  label={t`Component`}
                  placeholder={t`Background, translation, voices…`}
                  required
                  value={use.component ?? ''}
                  onChange={(event) => change(place, { component: event.currentTarget.value })}
                />
                <Select
                  {...at(`/aiUse/${place}/kind`)}
                  label={t`How it was made`}
                  description={use.kind ? i18n._(aiWords[use.kind].gist) : undefined}
                  allowDeselect={false}
                  value={use.kind}
                  data={aiKinds.map((kind) => ({ value: kind, label: i18n._(aiWords[kind].name) }))}
                  onChange={(value) => {
                    const kind = aiKinds.find((each) => each === value);
                    if (kind) change(place, { kind });
                  }}
                />
              </Group>
              {usesTool && (
                <>
                  <TextInput
                    {...at(`/aiUse/${place}/tool`)}
                    label={t`Tool`}
                    required
                    value={use.tool ?? ''}
                    onChange={(event) => change(place, { tool: event.currentTarget.value })}
                  />
                  <Textarea
                    {...at(`/aiUse/${place}/humanContribution`)}
                    label={t`What people contributed to it`}
                    required
                    autosize
                    minRows={2}
                    value={use.humanContribution ?? ''}
                    onChange={(event) =>
                      change(place, { humanContribution: event.currentTarget.value })
                    }
                  />
                </>
              )}
              <Group>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="cinnabar"
                  onClick={() => put(uses.filter((_, each) => each !== place))}
                >
                  <Trans>Remove this component</Trans>
                </Button>
              </Group>
            </Stack>
          );
        })}
      </Stack>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} />}
        onClick={() =>
          put([...uses, { component: '', kind: 'ASSISTED', tool: '', humanContribution: '' }])
        }
      >
        <Trans>Declare a component</Trans>
      </Button>
    </FormSection>
  );
}

function StatementPart({ work, index, onChange }: Part) {
  const { t } = useLingui();
  const at = useFields(index);
  return (
    <FormSection
      title={t`Statement`}
      lead={t`In your own words: why and how it was made, and what is original in it. It is worth most when it was written early.`}
    >
      <Textarea
        {...at('/statement')}
        aria-label={t`Statement`}
        autosize
        minRows={4}
        value={work.statement ?? ''}
        onChange={(event) => {
          const statement = event.currentTarget.value;
          onChange((before) => ({ ...before, statement }));
        }}
      />
    </FormSection>
  );
}

function VisibilityPart({ work, index, onChange }: Part) {
  const { t } = useLingui();
  const at = useFields(index);
  const isDeposited = work.files?.some((file) => file.deposit);
  return (
    <FormSection title={t`What the public may see`} lead={t`You can change it later, on record.`}>
      <VisibilityChoice
        {...at('/visibility')}
        value={work.visibility ?? 'FACTS'}
        onChange={(visibility) => onChange((before) => ({ ...before, visibility }))}
      />
      {work.visibility === 'PREVIEW' && !isDeposited && (
        <Text size="sm" fw={600} mt="sm">
          <Trans>A preview needs the deposited file; without it the public sees the facts.</Trans>
        </Text>
      )}
    </FormSection>
  );
}
