import { wrap } from 'idb';
import { migrations as allMigrations, type Migration } from './migrations.ts';
import { databaseName, storeNames, type Database } from './schema.ts';
import { nameOfError, storageError, StorageError } from './trouble.ts';

interface OpenOptions {
  readonly factory: IDBFactory;
  /** As many as there are of them is the version that is opened. */
  readonly migrations?: readonly Migration[];
  /** An older version is open in another tab. The opening goes on, and comes about when that tab lets go. */
  readonly onBlocked?: () => void;
  /** The connection is gone: closed for a newer version (or a deletion), or ended by the browser. */
  readonly onLost?: (reason: 'outdated' | 'ended') => void;
}

/** Whether the browser lets the site keep nothing at all. */
function keepsNothing(): boolean {
  try {
    (globalThis as Partial<Pick<Window, 'localStorage'>>).localStorage?.getItem('');
    return false;
  } catch (error) {
    return nameOfError(error) === 'SecurityError';
  }
}

/**
 * InvalidStateError at the door is how Firefox refuses a private window; later on it means a closed connection. Chromium, told
 * to let the site keep nothing, says UnknownError, which is also its word for a damaged file.
 */
function openingError(error: unknown): StorageError {
  const isDenied = nameOfError(error) === 'InvalidStateError' || (nameOfError(error) === 'UnknownError' && keepsNothing());
  return isDenied ? new StorageError('denied', { cause: error }) : storageError(error);
}

function requestOpening({ factory, migrations = allMigrations }: OpenOptions): IDBOpenDBRequest {
  try {
    return factory.open(databaseName, migrations.length);
  } catch (error) {
    throw openingError(error);
  }
}

function upgrade(request: IDBOpenDBRequest, migrations: readonly Migration[], from: number): void {
  const { result, transaction } = request;
  if (!transaction) return;
  try {
    for (const migration of migrations.slice(from)) migration(result, transaction);
  } catch {
    // The request fails with this, and the database stays at the version it had.
    transaction.abort();
  }
}

/**
 * Opens the database, brought up to the version of the migrations. A database of a newer version is left alone.
 * @throws {StorageError}
 */
export function openDatabase(options: OpenOptions): Promise<Database> {
  const { migrations = allMigrations, onBlocked, onLost } = options;
  return new Promise((resolve, reject) => {
    const request = requestOpening(options);
    request.addEventListener('blocked', () => onBlocked?.());
    request.addEventListener('upgradeneeded', ({ oldVersion }) => upgrade(request, migrations, oldVersion));
    request.addEventListener('error', () => reject(openingError(request.error)));
    request.addEventListener('success', () => {
      const opened = request.result;
      if (migrations === allMigrations && storeNames.some((name) => !opened.objectStoreNames.contains(name))) {
        opened.close();
        reject(new StorageError('corrupt'));
        return;
      }
      opened.addEventListener('versionchange', () => {
        opened.close();
        onLost?.('outdated');
      });
      opened.addEventListener('close', () => onLost?.('ended'));
      resolve(wrap(opened) as unknown as Database);
    });
  });
}

/** Deletes the database with all that is in it. @throws {StorageError} 'blocked' where another tab does not let go of it */
export function deleteDatabase(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(databaseName);
    request.addEventListener('blocked', () => reject(new StorageError('blocked')));
    request.addEventListener('error', () => reject(openingError(request.error)));
    request.addEventListener('success', () => resolve());
  });
}
