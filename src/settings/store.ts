import { readJson, type LocalStore } from '../storage/local.ts';
import { defaultLooks, parseSettings, type Settings } from './settings.ts';

const name = 'settings';

/** The reader's settings as something to read, change and watch; no React in it. */
export interface SettingsStore {
  readonly get: () => Settings;
  readonly update: (change: Partial<Settings>) => void;
  /** The looks back to their defaults. The interface language and the gloss mode are no looks, and stay. */
  readonly reset: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function readSettings(local: LocalStore): Settings {
  return parseSettings(readJson(local, name));
}

export function createSettingsStore(local: LocalStore): SettingsStore {
  let current = readSettings(local);
  const listeners = new Set<() => void>();
  const put = (next: Settings) => {
    current = next;
    local.set(name, JSON.stringify(next));
    for (const listener of listeners) listener();
  };
  return {
    get: () => current,
    update: (change) => put({ ...current, ...change }),
    reset: () => put({ ...current, ...defaultLooks }),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
