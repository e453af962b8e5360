import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';

import classes from './HeaderSearch.module.css';

/** Searches the register from anywhere. */
export function HeaderSearch() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get('q');
    void navigate({
      to: '/works',
      search: typeof words === 'string' && words.trim() ? { q: words.trim() } : {},
    });
  };
  return (
    <form
      role="search"
      aria-label={t`Search the register`}
      className={classes.search}
      onSubmit={search}
    >
      <TextInput
        name="q"
        type="search"
        size="xs"
        radius="xl"
        aria-label={t`Search the register`}
        placeholder={t`Title, author or number`}
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        autoComplete="off"
      />
    </form>
  );
}
