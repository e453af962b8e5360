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
  /** Whether what comes in while something is being saved is saved right after it. */
  #isUrgent = false;
  readonly #listeners = new Set<() => void>();

  constructor(
    private etag: string,
    private readonly save: Save,
    private readonly pause = 800,
  ) {}

  /** Takes in what is to be saved soon. */
  put(works: readonly DraftWork[]): void {
    this.#isUrgent = true;
    this.#take(works);
    this.#clear();
    this.#wait(this.pause);
  }

  /** Takes in what more will follow of: it is saved with the next keystroke, or after a longer while. */
  gather(works: readonly DraftWork[]): void {
    this.#take(works);
    if (this.#timer === undefined) this.#wait(12 * this.pause);
  }

  #take(works: readonly DraftWork[]): void {
    this.#pending = works;
    if (this.#saving.kind !== 'overtaken') this.#show({ kind: 'unsaved' });
  }

  #wait(pause: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#drained();
    }, pause);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Saves now; true once everything that was put is with the server. */
  async flush(): Promise<boolean> {
    this.#clear();
    this.#isUrgent = true;
    await this.#drained();
    return this.#saving.kind === 'saved';
  }

  #drained(): Promise<void> {
    this.#running ??= this.#drain().finally(() => (this.#running = null));
    return this.#running;
  }

  /** How things stand, for `useSyncExternalStore`. */
  readonly saving = (): Saving => this.#saving;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #drain(): Promise<void> {
    do {
      const works = this.#pending;
      if (!works || this.#saving.kind === 'overtaken') return;
      this.#pending = null;
      this.#isUrgent = false;
      this.#show({ kind: 'saving' });
      try {
        this.etag = await this.save(works, this.etag);
        this.#show(this.#pending ? { kind: 'unsaved' } : { kind: 'saved' });
      } catch (error) {
        this.#pending ??= works;
        this.#show(isStale(error) ? { kind: 'overtaken' } : { kind: 'failed', error });
        return;
      }
    } while (this.#isUrgent);
  }

  #show(saving: Saving): void {
    this.#saving = saving;
    this.#listeners.forEach((listener) => listener());
  }
}

function isStale(error: unknown): boolean {
  return error instanceof Problem && error.status === 412;
}
