import { useSyncExternalStore } from 'react';

/** A session that ran out while somebody was at work: who it was, and whoever waits for them to be back. */
export interface Interruption {
  email: string;
  settle: (signedIn: boolean) => void;
}

let member: { email: string } | null = null;
let interruption: Interruption | null = null;
let waiting: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

function announce(): void {
  listeners.forEach((listener) => listener());
}

/** Remembers who is signed in, so that a later 401 is known to be an interruption and not a visitor. */
export function rememberMember(known: { email: string } | null): void {
  member = known;
}

/** Whether a 401 now means that a session ended under somebody's hands. */
export function isInterrupted(): boolean {
  return member !== null;
}

/** Asks the person to sign in again on the page where they are; true once they have. */
export function signInAgain(): Promise<boolean> {
  if (waiting) return waiting;
  const email = member?.email ?? '';
  waiting = new Promise<boolean>((resolve) => {
    interruption = {
      email,
      settle(signedIn) {
        interruption = null;
        waiting = null;
        if (!signedIn) member = null;
        announce();
        resolve(signedIn);
      },
    };
    announce();
  });
  return waiting;
}

/** The interruption that the dialog shows, or null. */
export function useInterruption(): Interruption | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => interruption,
  );
}
