import { useSyncExternalStore } from 'react';
import { Upload, type HttpRequest } from 'tus-js-client';

import { answer, api, standingHeaders } from '~/api/client';

/** How far the deposit of a file is. */
export type Depositing =
  | { kind: 'none' }
  | { kind: 'queued' }
  | { kind: 'sending'; sent: number; size: number }
  | { kind: 'paused'; sent: number; size: number }
  | { kind: 'inspecting' }
  | { kind: 'stored' }
  | { kind: 'refused'; reason: string }
  | { kind: 'interrupted'; sent: number; size: number };

const none: Depositing = { kind: 'none' };
const queued: Depositing = { kind: 'queued' };
const mostAtOnce = 3;
const pieces = 8 * 1024 * 1024;
const place = (file: string) => `colophon-deposit-${file}`;

/** Where an upload that was begun before stands, kept on this device so that it goes on after the tab was closed. */
const places = {
  of(file: string): string | null {
    try {
      return localStorage.getItem(place(file));
    } catch {
      return null; // Storage may be blocked; the upload then begins anew.
    }
  },
  keep(file: string, url: string): void {
    try {
      localStorage.setItem(place(file), url);
    } catch {
      // As above.
    }
  },
  forget(file: string): void {
    try {
      localStorage.removeItem(place(file));
    } catch {
      // As above.
    }
  },
};

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The deposits of this tab, by the tus protocol: resumable, with progress and pause. */
class Deposits {
  readonly #states = new Map<string, Depositing>();
  readonly #uploads = new Map<string, Upload>();
  readonly #listeners = new Set<() => void>();
  readonly #queue: { work: string; id: string; file: File }[] = [];
  #sent = 0;

  /** Takes files that are to be deposited: those of an earlier visit are recalled, the others sent, a few at a time. */
  want(work: string, id: string, file: File | null): void {
    if (this.state(id).kind !== 'none') return;
    if (file) this.#put(id, queued);
    void this.recall(id).then(() => {
      const isOpen = ['none', 'queued', 'interrupted'].includes(this.state(id).kind);
      if (!file || !isOpen) return;
      this.#queue.push({ work, id, file });
      this.#next();
    });
  }

  /** How many bytes of deposits left this device. */
  readonly sent = (): number => this.#sent;

  state(file: string): Depositing {
    return this.#states.get(file) ?? none;
  }

  /** Sends a file, from where an earlier attempt ended. */
  send(work: string, id: string, file: File): void {
    if (this.#uploads.has(id)) return this.resume(id);
    const known = places.of(id);
    const upload = new Upload(file, {
      endpoint: new URL('/api/uploads', globalThis.location.origin).href,
      ...(known ? { uploadUrl: known } : {}),
      metadata: { work, file: id, filename: file.name, filetype: file.type },
      chunkSize: pieces,
      retryDelays: [0, 1_000, 3_000, 8_000, 20_000],
      storeFingerprintForResuming: false,
      onBeforeRequest: carryHeaders,
      onUploadUrlAvailable: () => {
        if (upload.url) places.keep(id, upload.url);
      },
      onProgress: (sent, size) => this.#put(id, { kind: 'sending', sent, size: size ?? file.size }),
      onError: () => {
        const { sent } = this.#reached(id);
        this.#put(id, { kind: 'interrupted', sent, size: file.size });
      },
      onSuccess: () => void this.#await(id, upload.url ?? ''),
    });
    this.#uploads.set(id, upload);
    this.#put(id, { kind: 'sending', sent: 0, size: file.size });
    upload.start();
  }

  pause(id: string): void {
    void this.#uploads.get(id)?.abort();
    this.#put(id, { kind: 'paused', ...this.#reached(id) });
  }

  resume(id: string): void {
    const upload = this.#uploads.get(id);
    if (!upload) return;
    this.#put(id, { kind: 'sending', ...this.#reached(id) });
    upload.start();
  }

  /** Gives a deposit up; what was sent is thrown away by the register. */
  giveUp(id: string): void {
    void this.#uploads
      .get(id)
      ?.abort(true)
      .catch(() => undefined);
    this.#uploads.delete(id);
    places.forget(id);
    this.#put(id, none);
  }

  /** Asks how an upload of an earlier visit ended. */
  async recall(id: string): Promise<void> {
    const url = places.of(id);
    if (url && !this.#uploads.has(id)) await this.#await(id, url, 1);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #reached(id: string): { sent: number; size: number } {
    const state = this.state(id);
    return 'sent' in state ? { sent: state.sent, size: state.size } : { sent: 0, size: 0 };
  }

  /** Asks until the register has read the whole file. */
  async #await(id: string, url: string, times = 600): Promise<void> {
    const upload = url.split('/').pop() ?? '';
    for (let asked = 0; asked < times; asked++) {
      try {
        const found = await answer(
          api.GET('/api/uploads/{upload}', { params: { path: { upload } } }),
        );
        if (found.state === 'STORED') return this.#put(id, { kind: 'stored' });
        if (found.state === 'REJECTED') {
          places.forget(id);
          this.#uploads.delete(id);
          return this.#put(id, { kind: 'refused', reason: found.reason ?? '' });
        }
        if (found.state === 'RECEIVING') {
          this.#put(id, { kind: 'interrupted', sent: found.offset, size: found.length });
        } else this.#put(id, { kind: 'inspecting' });
      } catch {
        if (times === 1) return places.forget(id); // It lay too long, and is gone.
      }
      await wait(asked < 10 ? 300 : 2_000);
    }
  }

  #next(): void {
    const busy = [...this.#states.values()].filter(({ kind }) => kind === 'sending').length;
    if (busy >= mostAtOnce) return;
    const next = this.#queue.shift();
    if (next && this.state(next.id).kind !== 'none') this.send(next.work, next.id, next.file);
  }

  #put(id: string, state: Depositing): void {
    const before = this.state(id);
    if (state.kind === 'sending' && before.kind === 'sending') {
      this.#sent += Math.max(0, state.sent - before.sent);
    }
    this.#states.set(id, state);
    if (before.kind === 'sending' && state.kind !== 'sending') this.#next();
    this.#listeners.forEach((listener) => listener());
  }
}

function carryHeaders(request: HttpRequest): void {
  for (const [name, value] of Object.entries(standingHeaders(request.getMethod()))) {
    request.setHeader(name, value);
  }
}

/** The tab's deposits. */
export const deposits = new Deposits();

/** How many bytes of deposits left this device. */
export function useSent(): number {
  return useSyncExternalStore(deposits.subscribe, deposits.sent);
}

/** How far the deposit of one file is. */
export function useDepositing(file: string): Depositing {
  return useSyncExternalStore(deposits.subscribe, () => deposits.state(file));
}
