import { Paper, Text, Title } from '@mantine/core';
import { createContext, useContext, type ReactNode } from 'react';

import { fieldId, type Lack } from './pointers';

/** What the register found lacking, for the fields that it speaks of. */
export const LacksContext = createContext<readonly Lack[]>([]);

/** Tells the fields below what the register found lacking. */
export const LacksProvider = LacksContext.Provider;

/** The fields of the work at this index: each with its id, and the sentence about it where there is one. */
export function useFields(index: number): (path: string) => { id: string; error?: string } {
  const lacks = useContext(LacksContext);
  return (path) => {
    const pointer = `/works/${index}${path}`;
    const lack = lacks.find((each) => each.pointer === pointer);
    return { id: fieldId(pointer), ...(lack ? { error: lack.detail } : {}) };
  };
}

/** A sentence about a whole list, such as owners whose shares do not add up. */
export function ListProblem({ id, error }: { id: string; error?: string }) {
  return (
    <div id={id} tabIndex={-1}>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
    </div>
  );
}

/** A part of the form under its heading. */
export function FormSection({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Paper component="section" mb="lg">
      <Title order={2} size="h3">
        {title}
      </Title>
      {lead && (
        <Text size="sm" c="dimmed" mb="md" maw="40rem">
          {lead}
        </Text>
      )}
      {!lead && <div style={{ height: '0.75rem' }} />}
      {children}
    </Paper>
  );
}
