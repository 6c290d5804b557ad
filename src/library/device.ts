import { openChannel, type Channel } from './channel.ts';

/** What the library needs of the browser. */
export interface Device {
  /** Called on every use, because merely naming `indexedDB` can throw. */
  readonly indexedDB: () => IDBFactory | undefined;
  /** Absent where there are no other tabs to tell. */
  readonly channel: Channel | undefined;
  /** Absent on insecure addresses and in older browsers. */
  readonly storageManager: Pick<StorageManager, 'estimate' | 'persist' | 'persisted'> | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that the opening of the database may take before the library does without it for the time being. */
  readonly patience: number;
}

const PATIENCE = 5000;

export function browserDevice(): Device {
  const { storage }: Partial<Navigator> = navigator;
  return {
    indexedDB: () => (globalThis as Partial<typeof globalThis>).indexedDB,
    channel: openChannel(),
    storageManager: storage,
    now: Date.now,
    patience: PATIENCE,
  };
}

/** How much room there is. Bytes; estimates, which browsers blur. */
export interface Usage {
  readonly used: number;
  readonly quota: number;
  /** Whether the browser promised to clear nothing by itself. */
  readonly isPersistent: boolean;
}

export async function usageOf(manager: Device['storageManager']): Promise<Usage | undefined> {
  try {
    if (!manager) return undefined;
    const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([manager.estimate(), manager.persisted()]);
    return { used: usage, quota, isPersistent };
  } catch {
    // Where storage is denied its size is too.
    return undefined;
  }
}

/** Asks the browser to clear nothing by itself. It may ask the reader, or refuse; the library works either way. */
export async function askForPersistence(manager: Device['storageManager']): Promise<void> {
  try {
    if (manager && !(await manager.persisted())) await manager.persist();
  } catch {
    // Not insisted upon.
  }
}
