import { afterEach, describe, expect, it, vi } from 'vitest';
import { readArticle, readEntries, readLibrary, rewrite, takeOut, writeChanges } from '../../src/storage/articles.ts';
import type { Change } from '../../src/storage/change.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { readSnapshot, writeSnapshot } from '../../src/storage/snapshots.ts';
import type { Database } from '../../src/storage/schema.ts';
import { newFactory } from './fake-browser.ts';
import { wholeOf } from './records-of.ts';

const put = (id: string): Change => ({ kind: 'put', id, whole: wholeOf(id) });

/** Everything in the database. */
const contents = async (database: Database) => ({
  articles: await database.getAll('articles'),
  texts: await database.getAll('texts'),
  places: await database.getAll('places'),
});

async function withArticles(...ids: readonly string[]): Promise<Database> {
  const database = await openDatabase({ factory: newFactory() });
  await writeChanges(database, ids.map(put));
  return database;
}

afterEach(() => vi.restoreAllMocks());

describe('writeChanges', () => {
  it('gives the entries as they are then', async () => {
    const database = await withArticles('a', 'b');
    const place = { articleId: 'c', blockId: 'b0', offset: 1, progress: 0.2, readAt: 9 };
    const entries = await writeChanges(database, [
      { kind: 'label', id: 'a', labels: { isArchived: true }, changedAt: 5000 },
      { kind: 'remove', id: 'b' },
      { kind: 'place', id: 'c', place },
      { kind: 'label', id: 'd', labels: { tags: ['x'] }, changedAt: 5000 },
    ]);
    const { record, place: before } = wholeOf('a');
    const archived = { ...record, isArchived: true, changedAt: 5000 };
    expect(entries).toEqual(new Map([['a', { record: archived, place: before }], ['b', undefined], ['c', { place }], ['d', undefined]]));
    expect(await contents(database)).toEqual({ articles: [archived], texts: [{ id: 'a', article: wholeOf('a').article }], places: [before, place] });
  });

  it('takes the changes of one article in order', async () => {
    const database = await withArticles();
    const entries = await writeChanges(database, [put('a'), { kind: 'label', id: 'a', labels: { tags: ['نیا'] }, changedAt: 9 }]);
    expect(entries.get('a')?.record?.tags).toEqual(['نیا']);
    expect(await database.get('articles', 'a')).toMatchObject({ tags: ['نیا'], changedAt: 9 });
  });

  it.each(['articles', 'texts', 'places'])('writes nothing where the tab is gone by the time of %s', async (store) => {
    const database = await withArticles('a');
    const before = await contents(database);
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function putAndAbort(this: IDBObjectStore, value) {
      const request = original.call(this, value);
      if (this.name === store) this.transaction.abort();
      return request;
    });
    await expect(writeChanges(database, [put('b'), { kind: 'remove', id: 'a' }])).rejects.toBeInstanceOf(DOMException);
    vi.restoreAllMocks();
    expect(await contents(database)).toEqual(before);
  });

  it('takes everything back where one part cannot be stored', async () => {
    const database = await withArticles('a');
    const before = await contents(database);
    const unstorable = { ...wholeOf('b'), article: { ...wholeOf('b').article, title: () => undefined } } as never;
    await expect(writeChanges(database, [put('c'), { kind: 'put', id: 'b', whole: unstorable }])).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await contents(database)).toEqual(before);
  });

  it('is strict with what would be missed', async () => {
    const database = await withArticles('a');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await writeChanges(database, [{ kind: 'place', id: 'a', place: wholeOf('a').place }]);
    await writeChanges(database, [put('b')]);
    expect(transaction.mock.calls.map(([, , options]) => options)).toEqual([{ durability: 'relaxed' }, { durability: 'strict' }]);
  });
});

describe('reading', () => {
  it('opens no text for the list', async () => {
    const database = await withArticles('a', 'b');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { entries, damaged } = await readLibrary(database);
    expect(damaged).toBe(0);
    expect([...entries]).toEqual(['a', 'b'].map((id) => [id, { record: wholeOf(id).record, place: wholeOf(id).place }]));
    expect(new Set(transaction.mock.calls.map(([names]) => names))).toEqual(new Set(['articles', 'places']));
  });

  it('skips and counts what is damaged', async () => {
    const database = await withArticles('a', 'b', 'c');
    await database.put('articles', { id: 'b' } as never);
    await database.put('places', { articleId: 'a', progress: 'half' } as never);
    const { entries, damaged } = await readLibrary(database);
    expect(damaged).toBe(2);
    expect(entries.get('a')).toEqual({ record: wholeOf('a').record });
    expect(entries.get('b')).toEqual({ place: wholeOf('b').place });
    expect(await readEntries(database, ['b', 'z'])).toEqual(new Map([['b', { place: wholeOf('b').place }], ['z', undefined]]));
  });

  it('reads one by one where one spoils them all', async () => {
    const database = await withArticles('a', 'b', 'c');
    const original = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('file is gone', 'NotReadableError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function get(this: IDBObjectStore, key) {
      if (this.name === 'articles' && key === 'b') throw new DOMException('file is gone', 'NotReadableError');
      return original.call(this, key);
    });
    const { entries, damaged } = await readLibrary(database);
    expect(damaged).toBe(1);
    expect([...entries].filter(([, { record }]) => record).map(([id]) => id)).toEqual(['a', 'c']);
  });

  it('tells a damaged text from a missing one', async () => {
    const database = await withArticles('a');
    expect(await readArticle(database, 'a')).toEqual(wholeOf('a').article);
    expect(await readArticle(database, 'b')).toBeUndefined();
    await database.put('texts', { id: 'b', article: { ...wholeOf('b').article, lead: null } } as never);
    await expect(readArticle(database, 'b')).rejects.toMatchObject({ code: 'corrupt' });
  });
});

it('takes articles out with the texts that can be read', async () => {
  const database = await withArticles('a', 'b');
  await database.put('texts', { id: 'b' } as never);
  expect(await takeOut(database, ['a', 'b', 'z'])).toEqual(new Map([['a', wholeOf('a').article]]));
  expect(await contents(database)).toEqual({ articles: [], texts: [], places: [] });
});

describe('rewrite', () => {
  it('empties and writes in one transaction', async () => {
    const database = await withArticles('a', 'b');
    await writeSnapshot(database, { key: 'index', version: '1', value: 1 });
    const seen = await rewrite(database, { isEmptied: true, plan: (existing) => ({ changes: [put('c')], result: [...existing.keys()] }) });
    expect(seen).toEqual(['a', 'b']);
    expect((await contents(database)).articles.map(({ id }) => id)).toEqual(['c']);
    expect(await readSnapshot(database, 'index', '1')).toBeUndefined();
  });

  it('leaves everything where the plan or the writing fails', async () => {
    const database = await withArticles('a', 'b');
    const before = await contents(database);
    const plan = () => {
      throw new Error('no plan');
    };
    await expect(rewrite(database, { isEmptied: true, plan })).rejects.toThrow('no plan');
    const unstorable = { ...wholeOf('c'), article: () => undefined } as never;
    await expect(rewrite(database, { isEmptied: true, plan: () => ({ changes: [{ kind: 'put', id: 'c', whole: unstorable }], result: 0 }) })).rejects.toThrow(Error);
    expect(await contents(database)).toEqual(before);
  });
});

it('gives a snapshot of the same version alone', async () => {
  const database = await withArticles();
  await writeSnapshot(database, { key: 'index', version: '1', value: [1, 2] });
  expect(await readSnapshot(database, 'index', '1')).toEqual([1, 2]);
  expect(await readSnapshot(database, 'index', '2')).toBeUndefined();
  expect(await readSnapshot(database, 'other', '1')).toBeUndefined();
});
