import type { Article } from '../article/article.ts';
import { readArticle, readEntries, readLibrary, writeChanges } from '../storage/articles.ts';
import type { Change } from '../storage/change.ts';
import { connect, type Connection } from '../storage/connection.ts';
import { storageError, type StorageError, type Trouble } from '../storage/trouble.ts';
import type { Message } from './channel.ts';
import type { Device } from './device.ts';
import { createState, type StateHolder } from './library-state.ts';
import { createPending, type Pending } from './pending.ts';

/** Three views of one library kept in step: what is known of it, what the device holds, what the device has not taken. */
export interface LibraryStore {
  readonly state: StateHolder;
  readonly pending: Pending;
  readonly connection: Connection;
  /** Does tasks that write one after the other. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  /** Reads everything, or everything of some articles, again. Never rejects. */
  readonly reload: () => Promise<void>;
  readonly reread: (ids: readonly string[]) => Promise<void>;
  /** Makes the changes in what is known, and on the device if that takes them: each article's, of one call, all or none. Never rejects. */
  readonly commit: (changes: readonly Change[]) => Promise<void>;
  /** Tries once more what was refused. Never rejects. */
  readonly retry: () => Promise<void>;
  /** The text of an article. @throws {StorageError} */
  readonly textOf: (id: string) => Promise<Article | undefined>;
  /** The texts that can be read. */
  readonly textsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Article>>;
  /** Keeps the text at hand for when the device no longer gives it. */
  readonly remember: (article: Article) => void;
  readonly forget: (ids: readonly string[]) => void;
  readonly report: (error: unknown) => StorageError;
  readonly tell: (message: Message) => void;
}

/** Texts read last are at hand when the device no longer gives them. */
const MOST_RECENT = 8;

/** Troubles that are over once the device holds everything. What was damaged stays so. */
const ENDS_WITH_SUCCESS: ReadonlySet<Trouble | undefined> = new Set<Trouble>(['full', 'failed', 'blocked']);

/** Milliseconds between two tries while nothing but places is written, every few seconds: what was refused may be large. */
const RETRY_PAUSE = 30_000;

export function createLibraryStore({ indexedDB, patience, channel, now }: Device): LibraryStore {
  const pending = createPending();
  const state = createState((id) => pending.article(id) === undefined);
  const recent = new Map<string, Article>();
  /** Whether what is known was read from an earlier connection, or never. */
  let isStale = true;
  let lastRetry = Number.NEGATIVE_INFINITY;
  let lastTurn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(task);
    lastTurn = turn.catch(() => undefined); // Whoever asked for it is told.
    return turn;
  }

  const connection = connect({
    factory: indexedDB,
    patience,
    onOpen() {
      isStale = true;
      void inTurn(catchUp);
    },
    onTrouble: state.report,
  });

  const report = (error: unknown): StorageError => {
    const known = storageError(error);
    state.report(known.code);
    return known;
  };
  const tell = (message: Message): void => {
    try {
      channel?.postMessage(message);
    } catch {
      // The library was closed while it wrote; other tabs read what is new when they are next opened.
    }
  };

  async function load(): Promise<void> {
    const { entries, damaged } = await connection.run((database) => {
      isStale = false;
      return readLibrary(database);
    });
    const known = new Map(entries);
    for (const id of pending.ids()) {
      const entry = pending.over(id, entries.get(id));
      if (entry) known.set(id, entry);
      else known.delete(id);
    }
    state.replaceAll(known, damaged);
    if (damaged > 0) state.report('corrupt');
  }

  async function reload(): Promise<void> {
    try {
      await load();
    } catch (error) {
      report(error);
    }
  }

  /** Reads everything again after a new connection, and writes what the earlier one did not take. */
  async function catchUp(): Promise<void> {
    if (!isStale) return;
    await reload();
    if (connection.trouble === undefined) await retry();
  }

  async function reread(ids: readonly string[]): Promise<void> {
    try {
      const entries = await connection.run((database) => readEntries(database, ids));
      state.replace(new Map(ids.map((id) => [id, pending.over(id, entries.get(id))])));
    } catch (error) {
      report(error);
    }
  }

  /** Writes what is pending of these articles in one transaction. @throws {StorageError} */
  async function write(ids: readonly string[]): Promise<void> {
    const entries = await connection.run((database) => writeChanges(database, pending.of(ids)));
    pending.drop(ids);
    state.replace(entries);
    tell({ type: 'changed', ids });
  }

  /** Each article by itself: a small one may fit where a large one does not. */
  async function retry(): Promise<void> {
    const ids = pending.ids();
    if (ids.length > 0) lastRetry = now();
    await Promise.allSettled(ids.map((id) => write([id])));
    if (pending.ids().length === 0 && ENDS_WITH_SUCCESS.has(state.get().trouble)) state.report(undefined);
  }

  async function commit(changes: readonly Change[]): Promise<void> {
    const ids = [...new Set(changes.map(({ id }) => id))];
    if (ids.length === 0) return;
    const isMinor = changes.every(({ kind }) => kind === 'place');
    pending.add(changes);
    try {
      await write(ids);
    } catch (error) {
      state.replace(new Map(ids.map((id) => [id, pending.over(id, state.entry(id))])));
      state.report(storageError(error).code, isMinor);
      return;
    }
    if (!isMinor || now() - lastRetry >= RETRY_PAUSE) await retry();
  }

  function remember(article: Article): void {
    recent.delete(article.id);
    recent.set(article.id, article);
    const [oldest] = recent.keys();
    if (oldest !== undefined && recent.size > MOST_RECENT) recent.delete(oldest);
  }

  function forget(ids: readonly string[]): void {
    for (const id of ids) recent.delete(id);
  }

  async function textOf(id: string): Promise<Article | undefined> {
    if (pending.isRemoved(id)) return undefined;
    return pending.article(id) ?? recent.get(id) ?? (await connection.run((database) => readArticle(database, id)));
  }

  async function textsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Article>> {
    const texts = await Promise.allSettled(ids.map(textOf));
    return new Map(texts.flatMap((text) => (text.status === 'fulfilled' && text.value ? [[text.value.id, text.value]] : [])));
  }

  void inTurn(async () => {
    await catchUp();
    state.ready();
  });

  return { state, pending, connection, inTurn, reload, reread, commit, retry, textOf, textsOf, remember, forget, report, tell };
}
