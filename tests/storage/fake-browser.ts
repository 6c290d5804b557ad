import { forceCloseDatabase, IDBCursor, IDBDatabase, IDBFactory, IDBIndex, IDBKeyRange, IDBObjectStore, IDBRequest, IDBTransaction } from 'fake-indexeddb';
import { unwrap } from 'idb';
import type { Database } from '../../src/storage/schema.ts';

// The classes by which `idb` knows what it wraps.
Object.assign(globalThis, { IDBCursor, IDBDatabase, IDBIndex, IDBKeyRange, IDBObjectStore, IDBRequest, IDBTransaction });

/** A browser's databases, none so far. */
export const newFactory = (): IDBFactory => new IDBFactory();

/** Ends a connection as a browser does that runs out of memory or clears the site's data. */
export function endConnection(database: Database | IDBDatabase): void {
  const raw = database instanceof IDBDatabase ? database : unwrap(database as never);
  forceCloseDatabase(raw as never);
}

/** A factory whose every request to open is answered with an error. */
export function refusingFactory(name: string): IDBFactory {
  return {
    open() {
      const request = Object.assign(new EventTarget(), { error: new DOMException('refused', name) });
      queueMicrotask(() => request.dispatchEvent(new Event('error')));
      return request;
    },
  } as unknown as IDBFactory;
}

/** A factory that throws when it is asked to open anything. */
export function throwingFactory(name: string): IDBFactory {
  return {
    open() {
      throw new DOMException('refused', name);
    },
  } as unknown as IDBFactory;
}

/** A factory that never answers. */
export const silentFactory = (): IDBFactory => ({ open: () => new EventTarget() }) as unknown as IDBFactory;
