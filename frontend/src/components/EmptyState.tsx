import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

import classes from './EmptyState.module.css';
import { Seal } from './Seal';

/** What stands where a list has nothing: why it is empty and what one can do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <Seal size={44} faint />
      <Title order={2} size="h3" mt="md">
        {title}
      </Title>
      {children && (
        <Text c="dimmed" className={classes.words}>
          {children}
        </Text>
      )}
      {action && <Group mt="lg">{action}</Group>}
    </div>
  );
}
