import type { IDBPTransaction } from 'idb';
import { libraryStores, type Database, type storeNames, type SafhaSchema } from './schema.ts';
import { nameOfError } from './trouble.ts';

type Stores = (typeof storeNames)[number][];
export type Reading = IDBPTransaction<SafhaSchema, Stores>;
export type Writing = IDBPTransaction<SafhaSchema, Stores, 'readwrite'>;

/**
 * The outcome of work in a transaction once that has ended: what is resolved is on the device. Work that throws takes all
 * of the transaction back. Of several errors the transaction's own is thrown: a full device may let every request
 * through and refuse the whole at the end.
 */
async function finished<T>(transaction: Reading | Writing, work: Promise<T>): Promise<T> {
  const working = work.catch((error: unknown) => {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself, over the error that is thrown here.
    }
    throw error;
  });
  const [worked, ended] = await Promise.allSettled([working, transaction.done]);
  if (ended.status === 'rejected' && (worked.status === 'fulfilled' || nameOfError(ended.reason) !== 'AbortError')) throw ended.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}

interface WriteOptions {
  /** 'strict' waits until the data is on the disk and not only with the system. */
  readonly durability: 'strict' | 'relaxed';
  readonly stores?: readonly (typeof storeNames)[number][];
}

export async function writeIn<T>(database: Database, { durability, stores = libraryStores }: WriteOptions, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = database.transaction([...stores], 'readwrite', { durability });
  return finished(transaction, work(transaction));
}

export async function readIn<T>(database: Database, work: (transaction: Reading) => Promise<T>): Promise<T> {
  const transaction: Reading = database.transaction([...libraryStores], 'readonly');
  return finished(transaction, work(transaction));
}
