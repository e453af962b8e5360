import { useCallback, useState } from 'react';

const prefix = 'colophon-kept:';

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return ''; // Storage may be blocked; the text then lasts as long as the page.
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // As above, also where the text is longer than what is granted.
  }
}

/**
 * A long text that somebody is writing: a reload of the page or a look elsewhere does not lose it. It stays in this tab
 * and goes with it, and with the session ({@link forgetKept}); the key names what the text is about and who writes it.
 */
export function useKeptText(about: string): [string, (text: string) => void] {
  const key = prefix + about;
  const [text, setText] = useState(() => read(key));
  const put = useCallback(
    (next: string) => {
      setText(next);
      write(key, next);
    },
    [key],
  );
  return [text, put];
}

/** Forgets every kept text of this tab, because its writer leaves. */
export function forgetKept(): void {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Nothing was kept where storage is blocked.
  }
}
