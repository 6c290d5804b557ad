import { defaultChoice, type ListChoice } from './list.ts';

/** Something deleted that can be brought back. */
export interface Undoable {
  readonly title: string;
  readonly undo: () => Promise<void>;
}

/** What a visit to the library is in the middle of; it outlives the page, so that who comes back goes on where they were. */
export interface Session {
  readonly query: string;
  readonly choice: ListChoice;
  /** How many articles of the list are drawn. */
  readonly most: number;
  /** The last deletion last. */
  readonly deleted: readonly Undoable[];
}

/** So many cards are drawn at first, and with every press of the button: a library of thousands comes up as one of ten. */
export const PAGE = 60;

export interface SessionStore {
  readonly get: () => Session;
  readonly update: (change: Partial<Session>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSession(): SessionStore {
  let session: Session = { query: '', choice: defaultChoice, most: PAGE, deleted: [] };
  const listeners = new Set<() => void>();
  return {
    get: () => session,
    update(change) {
      session = { ...session, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
