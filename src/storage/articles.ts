import type { Article } from '../article/article.ts';
import { changed, type Change, type Entry } from './change.ts';
import { isArticleRecord, isPlaceRecord, isTextRecord } from './records.ts';
import { storeNames, type Database } from './schema.ts';
import { readIn, writeIn, type Reading, type Writing } from './transaction.ts';
import { StorageError } from './trouble.ts';

export interface ReadLibrary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Records that are of no use, by their shape or because the browser cannot read them. */
  readonly damaged: number;
}

/** All records of a store; where one that is damaged spoils the lot, those that can be read one by one. */
async function readStore(database: Database, name: 'articles' | 'places'): Promise<{ readonly values: readonly unknown[]; readonly lost: number }> {
  try {
    return { values: await database.getAll(name), lost: 0 };
  } catch {
    const keys = await database.getAllKeys(name);
    const read = await Promise.allSettled(keys.map((key) => database.get(name, key)));
    const values: unknown[] = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    return { values, lost: keys.length - values.length };
  }
}

/** What there is of an article; what is no record of the kind counts as absent. */
function entryOf(record: unknown, place: unknown): Entry | undefined {
  const entry = { ...(isArticleRecord(record) ? { record } : {}), ...(isPlaceRecord(place) ? { place } : {}) };
  return Object.keys(entry).length === 0 ? undefined : entry;
}

function joined(records: readonly unknown[], places: readonly unknown[]): Map<string, Entry> {
  const entries = new Map<string, Entry>(records.filter(isArticleRecord).map((record) => [record.id, { record }]));
  for (const place of places.filter(isPlaceRecord)) entries.set(place.articleId, { ...entries.get(place.articleId), place });
  return entries;
}

/** Every article without its text. */
export async function readLibrary(database: Database): Promise<ReadLibrary> {
  const [records, places] = await Promise.all([readStore(database, 'articles'), readStore(database, 'places')]);
  const misshapen = records.values.filter((value) => !isArticleRecord(value)).length + places.values.filter((value) => !isPlaceRecord(value)).length;
  return { entries: joined(records.values, places.values), damaged: records.lost + places.lost + misshapen };
}

async function readEntry(transaction: Reading | Writing, id: string): Promise<Entry | undefined> {
  const [record, place] = await Promise.all([transaction.objectStore('articles').get(id), transaction.objectStore('places').get(id)]);
  return entryOf(record, place);
}

/** The articles without their texts; undefined for one that is not there. */
export async function readEntries(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Entry | undefined>> {
  const entries = await readIn(database, (transaction) => Promise.all(ids.map((id) => readEntry(transaction, id))));
  return new Map(ids.map((id, i) => [id, entries[i]]));
}

/** @throws {StorageError} 'corrupt' where there is something else than an article */
export async function readArticle(database: Database, id: string): Promise<Article | undefined> {
  const text: unknown = await database.get('texts', id);
  if (text === undefined) return undefined;
  if (!isTextRecord(text)) throw new StorageError('corrupt');
  return text.article;
}

/** One request after the other: one that throws would leave those beside it to fail unheard. */
async function applyChange(transaction: Writing, change: Change): Promise<Entry | undefined> {
  const { id } = change;
  const stores = { articles: transaction.objectStore('articles'), texts: transaction.objectStore('texts'), places: transaction.objectStore('places') };
  if (change.kind === 'remove') {
    await stores.articles.delete(id);
    await stores.texts.delete(id);
    await stores.places.delete(id);
    return undefined;
  }
  if (change.kind === 'put') {
    const { record, article, place } = change.whole;
    await stores.articles.put(record);
    await stores.texts.put({ id, article });
    await (place === undefined ? stores.places.delete(id) : stores.places.put(place));
    return changed(undefined, change);
  }
  const entry = changed(await readEntry(transaction, id), change);
  if (entry?.record && change.kind === 'label') await stores.articles.put(entry.record);
  if (entry?.place && change.kind === 'place') await stores.places.put(entry.place);
  return entry;
}

/** In order, since several may be of one article. Gives the entry that each of them left. */
async function applyAll(transaction: Writing, changes: readonly Change[]): Promise<readonly (Entry | undefined)[]> {
  const entries: (Entry | undefined)[] = [];
  // One after the other on purpose.
  // oxlint-disable-next-line eslint/no-await-in-loop
  for (const change of changes) entries.push(await applyChange(transaction, change));
  return entries;
}

/** Makes the changes, all or none. Gives the articles concerned as they are then; undefined for one that is not there. */
export async function writeChanges(database: Database, changes: readonly Change[]): Promise<ReadonlyMap<string, Entry | undefined>> {
  const durability = changes.every(({ kind }) => kind === 'place') ? 'relaxed' : 'strict';
  const entries = await writeIn(database, { durability }, (transaction) => applyAll(transaction, changes));
  return new Map(changes.map(({ id }, i) => [id, entries[i]]));
}

/** Takes articles out, all or none, and gives the texts of those that could be read. */
export function takeOut(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Article>> {
  return writeIn(database, { durability: 'strict' }, async (transaction) => {
    const texts: readonly unknown[] = await Promise.all(ids.map((id) => transaction.objectStore('texts').get(id)));
    await applyAll(transaction, ids.map((id) => ({ kind: 'remove', id })));
    return new Map(texts.filter(isTextRecord).map(({ id, article }) => [id, article]));
  });
}

/** What a library is to become, seen what it is. */
export type Plan<T> = (existing: ReadonlyMap<string, Entry>) => { readonly changes: readonly Change[]; readonly result: T };

/** Reads the library and changes it by the plan, all or nothing. With `isEmptied` everything that was there goes. */
export function rewrite<T>(database: Database, { isEmptied, plan }: { readonly isEmptied: boolean; readonly plan: Plan<T> }): Promise<T> {
  return writeIn(database, { durability: 'strict', stores: storeNames }, async (transaction) => {
    const [records, places] = await Promise.all([transaction.objectStore('articles').getAll(), transaction.objectStore('places').getAll()]);
    const { changes, result } = plan(joined(records, places));
    if (isEmptied) await Promise.all(storeNames.map((name) => transaction.objectStore(name).clear()));
    await applyAll(transaction, changes);
    return result;
  });
}
