import { useSyncExternalStore } from 'react';

/** The languages that every screen exists in. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** A choice kept on this machine and announced to whoever shows it. */
interface Preference<T> {
  get(): T;
  set(value: T): void;
  use(): T;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage may be blocked; a preference then lasts as long as the page.
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}

function preference<T extends string | null>(
  key: string,
  parse: (stored: string | null) => T,
): Preference<T> {
  let current = parse(read(key));
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get: () => current,
    set(value) {
      current = value;
      write(key, value);
      listeners.forEach((listener) => listener());
    },
    use: () => useSyncExternalStore(subscribe, () => current),
  };
}

function isLanguage(value: string | null): value is Language {
  return languages.some((language) => language === value);
}

/** The chosen language, or the browser's when none was chosen. */
export const language = preference<Language>('colophon-language', (stored) => {
  if (isLanguage(stored)) return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
});

/** The party one acts for: an organisation's id, or null for oneself. */
export const actingFor = preference<string | null>('colophon-acting-for', (stored) => stored);
