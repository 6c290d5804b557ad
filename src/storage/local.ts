/** A small store of strings by name: localStorage, or memory where the browser denies it. */
export interface LocalStore {
  get(name: string): string | undefined;
  /** Keeps `value`; where the device refuses (private window, storage full) it lives until the page closes. */
  set(name: string, value: string): void;
  remove(name: string): void;
}

/** Every name of ours starts so, since other pages of the same host share the storage. */
const prefix = 'safha:';

export function memoryStore(): LocalStore {
  const values = new Map<string, string>();
  return {
    get: (name) => values.get(name),
    set: (name, value) => void values.set(name, value),
    remove: (name) => void values.delete(name),
  };
}

/**
 * @param storage gives the browser's storage; called on every use because merely naming `localStorage` throws
 *   where cookies are blocked, and because that can change while the page is open
 */
export function localStore(storage: () => Storage): LocalStore {
  const memory = memoryStore();
  return {
    get(name) {
      const held = memory.get(name);
      if (held !== undefined) return held;
      try {
        return storage().getItem(prefix + name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(name, value) {
      try {
        storage().setItem(prefix + name, value);
        memory.remove(name);
      } catch {
        memory.set(name, value);
      }
    },
    remove(name) {
      memory.remove(name);
      try {
        storage().removeItem(prefix + name);
      } catch {
        // Nothing could have been stored there either.
      }
    },
  };
}

/** JSON kept under `name`, or `undefined` where there is none or it is not JSON. The caller checks its shape. */
export function readJson(store: LocalStore, name: string): unknown {
  const text = store.get(name);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
