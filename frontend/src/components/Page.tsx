import { Breadcrumbs, Group, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

import { AnchorLink } from './links';
import classes from './Page.module.css';

/** A step of the way back: what it is called and where it leads. */
export interface Crumb {
  label: string;
  to: string;
}

/** The frame of every page: the way back, one heading, one sentence, the acts, and the tab's title. */
export function Page({
  title,
  lead,
  crumbs = [],
  actions,
  width = 'wide',
  children,
}: {
  title: string;
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  actions?: ReactNode;
  width?: 'wide' | 'reading' | 'form';
  children: ReactNode;
}) {
  useDocumentTitle(title);
  return (
    <div className={classes.page} data-width={width}>
      {crumbs.length > 0 && (
        <Breadcrumbs component="nav" mb="sm" className={classes.crumbs}>
          {crumbs.map(({ label, to }) => (
            <AnchorLink key={to} to={to} size="sm" c="dimmed">
              {label}
            </AnchorLink>
          ))}
        </Breadcrumbs>
      )}
      <Group justify="space-between" align="flex-end" gap="md" mb={lead ? 'xs' : 'xl'}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {lead && (
        <Text component="div" c="dimmed" mb="xl" className={classes.lead}>
          {lead}
        </Text>
      )}
      {children}
    </div>
  );
}

/** A part of a page under its own heading, with room above it. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section}>
      <Group justify="space-between" align="baseline" mb="md">
        <Title order={2}>{title}</Title>
        {aside}
      </Group>
      {children}
    </section>
  );
}

/** Names the browser's tab after the page. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Colophon' ? title : `${title} · Colophon`;
  }, [title]);
}
