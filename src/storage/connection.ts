import { deleteDatabase, openDatabase } from './database.ts';
import type { Database } from './schema.ts';
import { nameOfError, storageError, StorageError, type Trouble } from './trouble.ts';

/** The way to a database that may be refused, held up, closed by another tab or ended by the browser at any time. */
export interface Connection {
  /** Why there is no database at present. */
  readonly trouble: Trouble | undefined;
  /**
   * Does the work with the open database; waits for it to open, and opens it anew where that may help.
   * @throws {StorageError} where there is none, or the work fails
   */
  run<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** Deletes the database, whatever its state, and opens an empty one. @throws {StorageError} */
  startAnew(): Promise<void>;
  close(): void;
}

interface Options {
  /** Called on every use, because merely naming `indexedDB` can throw. */
  readonly factory: () => IDBFactory | undefined;
  /** Milliseconds after which an opening that was answered by nothing counts as blocked. Browsers have left it at that. */
  readonly patience: number;
  /** A database has been opened, for the first time or again. */
  readonly onOpen: () => void;
  /** There is no database, and nobody was told of it. */
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Only these can pass while the page stays open; 'blocked' ends by itself. */
const mayPass = (trouble: Trouble | undefined): boolean => trouble === undefined || trouble === 'failed' || trouble === 'corrupt';

export function connect({ factory, patience, onOpen, onTrouble }: Options): Connection {
  let database: Database | undefined;
  let trouble: Trouble | undefined;
  /** Resolves when the opening has come to something, being held up included; there until it has truly ended. */
  let opening: Promise<void> | undefined;
  let isClosed = false;

  const refuse = (reason: Trouble): void => {
    trouble = reason;
    onTrouble(reason);
  };

  const lose = (reason: 'outdated' | 'ended'): void => {
    database = undefined;
    if (reason === 'outdated') refuse('outdated');
  };

  function presentFactory(): IDBFactory {
    const present = factory();
    if (!present) throw new StorageError('denied');
    return present;
  }

  async function tryOpening(onBlocked: () => void): Promise<void> {
    try {
      const fresh = await openDatabase({ factory: presentFactory(), onBlocked, onLost: lose });
      if (isClosed) {
        fresh.close();
        return;
      }
      database = fresh;
      trouble = undefined;
      onOpen();
    } catch (error) {
      refuse(storageError(error).code);
    }
  }

  function open(): Promise<void> {
    opening ??= new Promise((resolve) => {
      const giveUpWaiting = (): void => {
        refuse('blocked');
        resolve();
      };
      const timer = setTimeout(giveUpWaiting, patience);
      void tryOpening(giveUpWaiting).then(() => {
        clearTimeout(timer);
        opening = undefined;
        resolve();
      });
    });
    return opening;
  }

  async function opened(): Promise<Database> {
    if (database) return database;
    if (isClosed) throw new StorageError('failed');
    if (mayPass(trouble) || opening) await open();
    if (database) return database;
    throw new StorageError(trouble ?? 'failed');
  }

  async function run<T>(work: (database: Database) => Promise<T>, isRetry = false): Promise<T> {
    const used = await opened();
    try {
      return await work(used);
    } catch (error) {
      // The connection was closed without a word, as Safari does to pages in the background.
      if (nameOfError(error) === 'InvalidStateError' && !isRetry) {
        if (database === used) database = undefined;
        return run(work, true);
      }
      throw storageError(error);
    }
  }

  void open();

  return {
    get trouble() {
      return trouble;
    },
    run: (work) => run(work),
    async startAnew() {
      database?.close();
      database = undefined;
      try {
        await deleteDatabase(presentFactory());
      } catch (error) {
        throw storageError(error);
      }
      trouble = undefined;
      await opened();
    },
    close() {
      isClosed = true;
      database?.close();
      database = undefined;
    },
  };
}
