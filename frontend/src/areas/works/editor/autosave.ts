import { Problem } from '~/api/problem';

import type { DraftWork } from '../types';

/** How safe what was written is. */
export type Saving =
  | { kind: 'saved' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'overtaken' };

type Save = (works: readonly DraftWork[], etag: string) => Promise<string>;

/** Saves a draft a moment after the last keystroke, one request at a time, and never over somebody else's changes. */
export class Autosave {
  #saving: Saving = { kind: 'saved' };
  #pending: readonly DraftWork[] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(
    private etag: string,
    private readonly save: Save,
    private readonly pause = 800,
  ) {}

  /** Takes in what is to be saved soon. */
  put(works: readonly DraftWork[]): void {
    this.#pending = works;
    if (this.#saving.kind === 'overtaken') return;
    this.#show({ kind: 'unsaved' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.pause);
  }

  /** Saves now; true once everything that was put is with the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#drain().finally(() => (this.#running = null));
    await this.#running;
    return this.#saving.kind === 'saved';
  }

  /** How things stand, for `useSyncExternalStore`. */
  readonly saving = (): Saving => this.#saving;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #drain(): Promise<void> {
    while (this.#pending && this.#saving.kind !== 'overtaken') {
      const works = this.#pending;
      this.#pending = null;
      this.#show({ kind: 'saving' });
      try {
        this.etag = await this.save(works, this.etag);
        this.#show(this.#pending ? { kind: 'unsaved' } : { kind: 'saved' });
      } catch (error) {
        this.#pending ??= works;
        this.#show(isStale(error) ? { kind: 'overtaken' } : { kind: 'failed', error });
        return;
      }
    }
  }

  #show(saving: Saving): void {
    this.#saving = saving;
    this.#listeners.forEach((listener) => listener());
  }
}

function isStale(error: unknown): boolean {
  return error instanceof Problem && error.status === 412;
}
