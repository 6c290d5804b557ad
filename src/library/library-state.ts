import type { Entry } from '../storage/change.ts';
import type { Trouble } from '../storage/trouble.ts';
import { itemOf, type LibraryItem } from './item.ts';

/** The library at one moment; a new object for every change, the same one while nothing changes. */
export interface LibraryState {
  readonly status: 'opening' | 'ready';
  /** Newest first. */
  readonly items: readonly LibraryItem[];
  readonly trouble?: Trouble;
  /** Records that could not be read when the library was opened; absent for none. */
  readonly damaged?: number;
}

/** What is known of the library, and who is to be told of it. */
export interface StateHolder {
  readonly get: () => LibraryState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly entry: (id: string) => Entry | undefined;
  readonly item: (id: string) => LibraryItem | undefined;
  readonly entries: () => ReadonlyMap<string, Entry>;
  /** Takes over what is now known of some articles; undefined for one that is gone. */
  readonly replace: (entries: ReadonlyMap<string, Entry | undefined>) => void;
  readonly replaceAll: (entries: ReadonlyMap<string, Entry>, damaged: number) => void;
  readonly ready: () => void;
  /** Says what the matter is; undefined for nothing any more. What is minor does not bring back a trouble that was dismissed. */
  readonly report: (trouble: Trouble | undefined, isMinor?: boolean) => void;
  readonly dismiss: () => void;
}

const newestFirst = (one: LibraryItem, other: LibraryItem): number => other.addedAt - one.addedAt || (one.id < other.id ? -1 : 1);

/** @param isKept whether the device holds the article, asked whenever its entry is taken over */
export function createState(isKept: (id: string) => boolean): StateHolder {
  let state: LibraryState = { status: 'opening', items: [] };
  const listeners = new Set<() => void>();
  const entries = new Map<string, Entry>();
  const items = new Map<string, LibraryItem>();
  let dismissed: Trouble | undefined;

  const publish = (next: LibraryState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const say = (trouble: Trouble | undefined): void => {
    if (trouble === state.trouble) return;
    const { trouble: _, ...rest } = state;
    publish(trouble === undefined ? rest : { ...rest, trouble });
  };

  const take = (id: string, entry: Entry | undefined): void => {
    if (entry) entries.set(id, entry);
    else entries.delete(id);
    if (entry?.record) items.set(id, itemOf(entry.record, entry.place, isKept(id)));
    else items.delete(id);
  };

  const listed = (): readonly LibraryItem[] => [...items.values()].toSorted(newestFirst);

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    entry: (id) => entries.get(id),
    item: (id) => items.get(id),
    entries: () => entries,
    replace(changes) {
      for (const [id, entry] of changes) take(id, entry);
      publish({ ...state, items: listed() });
    },
    replaceAll(all, damaged) {
      entries.clear();
      items.clear();
      for (const [id, entry] of all) take(id, entry);
      const { damaged: _, ...rest } = state;
      publish({ ...rest, items: listed(), ...(damaged === 0 ? {} : { damaged }) });
    },
    ready: () => publish({ ...state, status: 'ready' }),
    report(trouble, isMinor = false) {
      if (isMinor && trouble === dismissed) return;
      dismissed = undefined;
      say(trouble);
    },
    dismiss() {
      dismissed = state.trouble ?? dismissed;
      say(undefined);
    },
  };
}
