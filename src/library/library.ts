import type { Article } from '../article/article.ts';
import { allBlocks } from '../article/outline.ts';
import { rewrite, takeOut } from '../storage/articles.ts';
import type { Change, Labels, Whole } from '../storage/change.ts';
import type { PlaceRecord } from '../storage/schema.ts';
import { StorageError } from '../storage/trouble.ts';
import type { Backup, BackupArticle } from './backup.ts';
import { readMessage } from './channel.ts';
import { askForPersistence, browserDevice, usageOf, type Device, type Usage } from './device.ts';
import { itemOf, recordOf, tidyTags, type LibraryItem } from './item.ts';
import { plainJson, plainObject } from './json.ts';
import type { LibraryState } from './library-state.ts';
import { createLibraryStore, type LibraryStore } from './library-store.ts';
import { planRestore, type RestoreCounts, type RestoreWay } from './restore.ts';
import { textHash } from './same-text.ts';

export type { LibraryState } from './library-state.ts';

/** Where the reader is in an article. */
export type Place = Pick<PlaceRecord, 'blockId' | 'offset' | 'progress'>;

/**
 * The reader's articles, on the device as long as that takes them and in memory where it does not. What the device
 * refuses is told by the state's `trouble`; the rest works on, and what was refused is tried again after every write that
 * succeeds. Writes are made one after the other, each whole or not at all.
 */
export interface Library {
  getState(): LibraryState;
  subscribe(listener: () => void): () => void;
  /** Takes an article in, or a new version of one; that keeps its tags. Refused by the device, it is held in memory: `isKept` is false. */
  add(article: Article): Promise<LibraryItem>;
  /** The article with its text; undefined where it is not there or cannot be read, which `trouble` then says. */
  article(id: string): Promise<Article | undefined>;
  /** An article of the same wording. */
  findSame(article: Article): LibraryItem | undefined;
  /** Where the reader is in an article, of the library or of those that come with the app. */
  place(id: string): Promise<Place | undefined>;
  keepPlace(id: string, place: Place): Promise<void>;
  update(ids: readonly string[], labels: Labels): Promise<void>;
  /** Resolves with what puts the articles back as they were, tags and place included. */
  remove(ids: readonly string[]): Promise<() => Promise<void>>;
  /** All that is in memory and all that can be read; `trouble` says so where an article could not. */
  backup(extra: { readonly settings: unknown; readonly words?: readonly unknown[] }): Promise<Backup>;
  /** Takes in a backup, all of it or, where the device refuses, nothing. @throws {StorageError} */
  restore(backup: Backup, way: RestoreWay): Promise<RestoreCounts>;
  /** Empties the library, a damaged one too. @throws {StorageError} where the device refuses; then nothing is gone */
  wipe(): Promise<void>;
  usage(): Promise<Usage | undefined>;
  dismissTrouble(): void;
  close(): void;
}

/** An article on its way in: a new one, or a new version of one that is there. */
function wholeOf(article: Article, { state }: LibraryStore, now: number): Whole {
  const { record: before, place } = state.entry(article.id) ?? {};
  const record = recordOf(article, {
    addedAt: before?.addedAt ?? now,
    changedAt: now,
    tags: before?.tags ?? [],
    isArchived: before?.isArchived ?? false,
  });
  const isThere = place !== undefined && allBlocks(article).some(({ id }) => id === place.blockId);
  return { record, article, ...(isThere ? { place } : {}) };
}

/** Takes the articles off the device and out of what is known. Gives the texts that can be put back. */
async function takeAway(ids: readonly string[], store: LibraryStore): Promise<ReadonlyMap<string, Article>> {
  const { state, pending, connection } = store;
  const held = ids.flatMap((id) => pending.article(id) ?? []);
  const gone = new Map(ids.map((id) => [id, undefined]));
  try {
    const taken = await connection.run((database) => takeOut(database, ids));
    pending.drop(ids);
    store.forget(ids);
    state.replace(gone);
    store.tell({ type: 'changed', ids });
    await store.retry();
    return new Map([...taken, ...held.map((article) => [article.id, article] as const)]);
  } catch (error) {
    const texts = await store.textsOf(ids);
    pending.add(ids.map((id) => ({ kind: 'remove', id })));
    store.forget(ids);
    state.replace(gone);
    store.report(error);
    return texts;
  }
}

async function removal(ids: readonly string[], store: LibraryStore): Promise<() => Promise<void>> {
  const entries = ids.map((id) => store.state.entry(id));
  const texts = await takeAway(ids, store);
  const changes = entries.flatMap((entry): readonly Change[] => {
    const article = entry?.record && texts.get(entry.record.id);
    return article ? [{ kind: 'put', id: article.id, whole: { ...entry, record: entry.record, article } }] : [];
  });
  const isBack = new Set(changes.map(({ id }) => id));
  const unread = ids.filter((id) => !isBack.has(id));
  let isUndone = false;
  return () =>
    store.inTurn(async () => {
      if (isUndone) return;
      isUndone = true;
      await store.commit(changes);
      // What could not be read is still where it was, if the removal did not reach the device.
      store.pending.drop(unread);
      if (unread.length > 0) await store.reread(unread);
    });
}

async function backupOf({ state, connection, textsOf, report }: LibraryStore): Promise<Pick<Backup, 'articles' | 'places'>> {
  // Oldest first: a later backup of the same library begins as an earlier one does.
  const ids = state.get().items.map(({ id }) => id).toReversed();
  const texts = await textsOf(ids);
  const articles = ids.flatMap((id): readonly BackupArticle[] => {
    const { record, place } = state.entry(id) ?? {};
    const article = texts.get(id);
    return record && article ? [{ record, article, ...(place === undefined ? {} : { place }) }] : [];
  });
  if (articles.length < ids.length) report(new StorageError(connection.trouble ?? 'corrupt'));
  return { articles, places: [...state.entries().values()].flatMap(({ record, place }) => (record || !place ? [] : [place])) };
}

async function restored(backup: Backup, way: RestoreWay, { state, pending, connection, ...store }: LibraryStore): Promise<RestoreCounts> {
  const isEmptied = way === 'replace';
  if (connection.trouble === 'denied') {
    const { changes, result } = planRestore(state.entries(), backup, way);
    if (isEmptied) {
      pending.clear();
      state.replaceAll(new Map(), 0);
    }
    await store.commit(changes);
    return result;
  }
  try {
    const counts = await connection.run((database) => rewrite(database, { isEmptied, plan: (existing) => planRestore(existing, backup, way) }));
    if (isEmptied) pending.clear();
    store.forget([...state.entries().keys()]);
    await store.reload();
    store.tell({ type: 'replaced' });
    await store.retry();
    return counts;
  } catch (error) {
    throw store.report(error);
  }
}

/** Empties the stores; where those are damaged, the database makes way for a new one. */
async function emptied({ connection, report }: LibraryStore): Promise<void> {
  if (connection.trouble === 'denied') return;
  const plan = (): { changes: readonly Change[]; result: undefined } => ({ changes: [], result: undefined });
  try {
    await connection.run((database) => rewrite(database, { isEmptied: true, plan })).catch((error: unknown) => {
      if (!(error instanceof StorageError) || error.code !== 'corrupt') throw error;
      return connection.startAnew();
    });
  } catch (error) {
    throw report(error);
  }
}

export function openLibrary(device: Device = browserDevice()): Library {
  const store = createLibraryStore(device);
  const { state, pending, connection, inTurn } = store;
  const { channel, storageManager, now } = device;
  let wasPersistenceAsked = false;

  channel?.addEventListener('message', ({ data }) => {
    const message = readMessage(data);
    if (message?.type === 'replaced') {
      store.forget([...state.entries().keys()]);
      void inTurn(store.reload);
    } else if (message) {
      store.forget(message.ids);
      void inTurn(() => store.reread(message.ids));
    }
  });

  return {
    getState: state.get,
    subscribe: state.subscribe,
    add: (article) =>
      inTurn(async () => {
        const { id } = article;
        store.forget([id]);
        const whole = wholeOf(article, store, now());
        await store.commit([{ kind: 'put', id, whole }]);
        const isKept = pending.article(id) === undefined;
        // There is something to lose from now on.
        if (isKept && !wasPersistenceAsked) {
          wasPersistenceAsked = true;
          void askForPersistence(storageManager);
        }
        return state.item(id) ?? itemOf(whole.record, whole.place, isKept);
      }),
    async article(id) {
      try {
        const article = await store.textOf(id);
        if (article) store.remember(article);
        return article;
      } catch (error) {
        store.report(error);
        return undefined;
      }
    },
    findSame(article) {
      const hash = textHash(article);
      return state.get().items.find((item) => item.hash === hash);
    },
    place: (id) => inTurn(() => Promise.resolve(state.entry(id)?.place)),
    keepPlace: (id, { blockId, offset, progress }) =>
      inTurn(() => store.commit([{ kind: 'place', id, place: { articleId: id, blockId, offset, progress: Math.min(1, Math.max(0, progress)), readAt: now() } }])),
    update: (ids, { tags, isArchived }) =>
      inTurn(() => {
        const labels = { ...(tags === undefined ? {} : { tags: tidyTags(tags) }), ...(isArchived === undefined ? {} : { isArchived }) };
        return store.commit(ids.map((id) => ({ kind: 'label', id, labels, changedAt: now() })));
      }),
    remove: (ids) => inTurn(() => removal(ids, store)),
    backup: ({ settings, words = [] }) =>
      inTurn(async () => ({
        format: 'safha-backup',
        version: 1,
        exportedAt: new Date(now()).toISOString(),
        ...(await backupOf(store)),
        settings: plainObject(settings) ?? {},
        words: words.flatMap((word) => plainJson(word) ?? []),
      })),
    restore: (backup, way) => inTurn(() => restored(backup, way, store)),
    wipe: () =>
      inTurn(async () => {
        await emptied(store);
        store.forget([...state.entries().keys()]);
        pending.clear();
        state.replaceAll(new Map(), 0);
        state.report(connection.trouble);
        store.tell({ type: 'replaced' });
      }),
    usage: () => usageOf(storageManager),
    dismissTrouble: state.dismiss,
    close() {
      channel?.close();
      connection.close();
    },
  };
}
