import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrations, type Migration } from '../../src/storage/migrations.ts';
import { newFactory, silentFactory, throwingFactory } from '../storage/fake-browser.ts';
import { articleOf } from '../storage/records-of.ts';
import { everything, newDevice, opened } from './fake-device.ts';

afterEach(() => vi.restoreAllMocks());

const newerVersion: readonly Migration[] = [...migrations, () => undefined];
const kept = (library: Library) => library.getState().items.map(({ id, isKept }) => [id, isKept]);
const absent = (): undefined => undefined;
const sandboxed = (): never => {
  throw new DOMException('sandboxed', 'SecurityError');
};
const full = () => new DOMException('full', 'QuotaExceededError');

/** Ends a transaction as the browser does, with an error of its own. */
function abortWith(transaction: IDBTransaction, name: string): void {
  const { ['_abort']: abort } = transaction as unknown as { readonly _abort: (this: IDBTransaction, name: string) => void };
  abort.call(transaction, name);
}

/** A disk with room for `room` articles with their texts; every other write goes through. Gives what makes room. */
function fullDisk(how: 'at once' | 'later' | 'in the end', room = 0): (more: number) => void {
  let left = room;
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function putIfRoom(this: IDBObjectStore, value) {
    if (this.name !== 'texts' || left-- > 0) return original.call(this, value);
    left = 0;
    if (how === 'at once') throw full();
    const request = original.call(this, value);
    // The transaction ends with this error, whatever its requests came to.
    const abort = (): void => abortWith(this.transaction, 'QuotaExceededError');
    if (how === 'later') queueMicrotask(abort);
    else request.addEventListener('success', abort);
    return request;
  });
  return (more) => {
    left = more;
  };
}

describe.each([
  ['there is none', absent, 'denied'],
  ['its very name throws', sandboxed, 'denied'],
  ['it is refused', () => throwingFactory('SecurityError'), 'denied'],
  ['its files are damaged', () => throwingFactory('UnknownError'), 'corrupt'],
  ['it never answers', silentFactory, 'blocked'],
  ['it fails', () => throwingFactory('AbortError'), 'failed'],
] as const)('storage: %s', (_, indexedDB, trouble) => {
  it(`is told as ${trouble}, and everything works in memory`, async () => {
    const library = await opened(newDevice({ indexedDB, patience: 5 }));
    expect(library.getState()).toEqual({ status: 'ready', items: [], trouble });
    expect(await library.add(articleOf('a'))).toMatchObject({ id: 'a', isKept: false });
    await library.add(articleOf('b'));
    await library.update(['a'], { tags: ['تاریخ'] });
    await library.update(['a'], { isArchived: true });
    await library.keepPlace('a', { blockId: 'b2', offset: 1, progress: 0.5 });
    await library.keepPlace('bundled', { blockId: 'b1', offset: 0, progress: 0.1 });
    expect(library.getState().items[1]).toMatchObject({ id: 'a', tags: ['تاریخ'], isArchived: true, progress: 0.5, isKept: false });
    expect(await library.article('a')).toEqual(articleOf('a'));
    expect(await library.place('bundled')).toMatchObject({ blockId: 'b1' });
    const before = await everything(library);
    const undo = await library.remove(['a']);
    expect(await library.article('a')).toBeUndefined();
    expect(kept(library)).toEqual([['b', false]]);
    await undo();
    expect(await everything(library)).toEqual(before);
    const backup = await library.backup({ settings: {} });
    expect(backup.articles.map(({ record, article, place }) => [record.id, article.id, place?.blockId])).toEqual([['a', 'a', 'b2'], ['b', 'b', undefined]]);
    expect(backup.places.map(({ articleId }) => articleId)).toEqual(['bundled']);
    library.close();
  });
});

describe('denied storage', () => {
  it('takes a backup into memory, and can be wiped', async () => {
    const source = await opened();
    await source.add(articleOf('a'));
    const backup = await source.backup({ settings: {} });
    const library = await opened(newDevice({ indexedDB: absent }));
    await library.add(articleOf('b'));
    expect(await library.restore(backup, 'merge')).toEqual({ added: 1, kept: 0, replaced: 0 });
    expect(kept(library)).toEqual([['a', false], ['b', false]]);
    expect(await library.restore(backup, 'replace')).toEqual({ added: 0, kept: 0, replaced: 1 });
    expect(kept(library)).toEqual([['a', false]]);
    expect(await library.article('a')).toEqual(articleOf('a'));
    await library.wipe();
    expect(library.getState().items).toEqual([]);
    expect(await library.article('a')).toBeUndefined();
  });

  it('is told once, and not again for every place that is kept', async () => {
    const library = await opened(newDevice({ indexedDB: absent }));
    await library.add(articleOf('a'));
    library.dismissTrouble();
    expect(library.getState()).not.toHaveProperty('trouble');
    await library.keepPlace('a', { blockId: 'b0', offset: 0, progress: 0.5 });
    expect(library.getState()).not.toHaveProperty('trouble');
    await library.add(articleOf('b'));
    expect(library.getState().trouble).toBe('denied');
  });
});

describe.each(['at once', 'later', 'in the end'] as const)('a disk that is full, which is told %s', (how) => {
  it('holds in memory what did not fit, and writes it when there is room', async () => {
    const device = newDevice();
    const library = await opened(device);
    const makeRoom = fullDisk(how, 1);
    await library.add(articleOf('a'));
    expect(await library.add(articleOf('b'))).toMatchObject({ isKept: false });
    expect(library.getState().trouble).toBe('full');
    await library.update(['b'], { tags: ['تاریخ'] });
    await library.keepPlace('b', { blockId: 'b2', offset: 0, progress: 0.3 });
    expect(kept(library)).toEqual([['b', false], ['a', true]]);
    expect(kept(await opened(device))).toEqual([['a', true]]);
    makeRoom(1);
    await library.remove(['a']);
    expect(kept(library)).toEqual([['b', true]]);
    expect(library.getState()).not.toHaveProperty('trouble');
    const again = await opened(device);
    expect(again.getState().items).toEqual(library.getState().items);
    expect(again.getState().items[0]).toMatchObject({ tags: ['تاریخ'], progress: 0.3 });
    expect(await again.article('b')).toEqual(articleOf('b'));
  });

  it('changes nothing with a backup that does not fit', async () => {
    const source = await opened();
    for (const id of ['b', 'c']) await source.add(articleOf(id));
    const backup = await source.backup({ settings: {} });
    const device = newDevice();
    const library = await opened(device);
    await library.add(articleOf('a'));
    const before = await everything(library);
    fullDisk(how, 1);
    for (const way of ['merge', 'replace'] as const) {
      await expect(library.restore(backup, way)).rejects.toMatchObject({ name: 'StorageError', code: 'full' });
      expect(await everything(library)).toEqual(before);
      expect(await everything(await opened(device))).toEqual(before);
    }
    expect(library.getState().trouble).toBe('full');
  });
});

it('leaves nothing of an article whose tab was closed in the middle', async () => {
  const device = newDevice();
  const library = await opened(device);
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function putAndDie(this: IDBObjectStore, value) {
    const request = original.call(this, value);
    if (this.name === 'texts') this.transaction.abort();
    return request;
  });
  expect(await library.add(articleOf('a'))).toMatchObject({ isKept: false });
  expect(library.getState().trouble).toBe('failed');
  vi.restoreAllMocks();
  const again = await opened(device);
  expect(again.getState().items).toEqual([]);
  expect(await again.article('a')).toBeUndefined();
});

it('tries what was refused again with every write, though not with every place that is kept', async () => {
  let time = 0;
  const library = await opened(newDevice({ now: () => time }));
  await library.add(articleOf('b'));
  const makeRoom = fullDisk('at once');
  await library.add(articleOf('a'));
  const keepPlace = () => library.keepPlace('b', { blockId: 'b0', offset: 0, progress: 0.5 });
  const put = vi.mocked(IDBObjectStore.prototype.put);
  const tries = () => put.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'texts').length;
  time = 31_000;
  await keepPlace();
  await keepPlace();
  expect(tries()).toBe(2);
  await library.update(['b'], { isArchived: true });
  expect(tries()).toBe(3);
  makeRoom(1);
  await keepPlace();
  expect(kept(library)).toEqual([['a', false], ['b', true]]);
  time = 62_000;
  await keepPlace();
  expect(kept(library)).toEqual([['a', true], ['b', true]]);
});

describe('a newer version', () => {
  it('is not opened, and loses nothing', async () => {
    const factory = newFactory();
    const newer = await openDatabase({ factory, migrations: newerVersion });
    await newer.put('texts', { id: 'a', article: articleOf('a') });
    newer.close();
    const library = await opened(newDevice({ indexedDB: () => factory }));
    expect(library.getState()).toEqual({ status: 'ready', items: [], trouble: 'outdated' });
    await library.add(articleOf('b'));
    await expect(library.wipe()).rejects.toMatchObject({ code: 'outdated' });
    expect(kept(library)).toEqual([['b', false]]);
    const again = await openDatabase({ factory, migrations: newerVersion });
    expect(await again.getAllKeys('texts')).toEqual(['a']);
  });

  it('gets the database from a tab that is open, which goes on in memory', async () => {
    const factory = newFactory();
    const library = await opened(newDevice({ indexedDB: () => factory }));
    await library.add(articleOf('a'));
    await library.add(articleOf('b'));
    await library.article('a');
    const newer = await openDatabase({ factory, migrations: newerVersion });
    expect(library.getState().trouble).toBe('outdated');
    expect(kept(library)).toEqual([['b', true], ['a', true]]);
    // What was being read can be read on; the rest is out of reach.
    expect(await library.article('a')).toEqual(articleOf('a'));
    expect(await library.article('b')).toBeUndefined();
    expect(await library.add(articleOf('c'))).toMatchObject({ isKept: false });
    expect((await library.backup({ settings: {} })).articles.map(({ record }) => record.id)).toEqual(['a', 'c']);
    expect(library.getState().trouble).toBe('outdated');
    expect(await newer.getAllKeys('articles')).toEqual(['a', 'b']);
  });
});

it('takes up again when the tab that blocked it is gone', async () => {
  const factory = newFactory();
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open('safha', 1);
    request.addEventListener('upgradeneeded', () => migrations[0]!(request.result, request.transaction!));
    request.addEventListener('success', () => resolve(request.result));
  });
  const library = await opened(newDevice({ indexedDB: () => factory }));
  expect(library.getState().trouble).toBe('blocked');
  expect(await library.add(articleOf('a'))).toMatchObject({ isKept: false });
  old.close();
  await vi.waitFor(() => expect(kept(library)).toEqual([['a', true]]));
  expect(library.getState()).not.toHaveProperty('trouble');
  expect(await (await opened(newDevice({ indexedDB: () => factory }))).article('a')).toEqual(articleOf('a'));
});

describe('damage', () => {
  async function withDamage(): Promise<{ readonly factory: IDBFactory; readonly library: Library }> {
    const factory = newFactory();
    const source = await opened(newDevice({ indexedDB: () => factory }));
    for (const id of ['a', 'b', 'c']) await source.add(articleOf(id));
    source.close();
    const database = await openDatabase({ factory });
    await database.put('articles', { id: 'b', title: 7 } as never);
    await database.put('texts', { id: 'c', article: 'lost' } as never);
    database.close();
    return { factory, library: await opened(newDevice({ indexedDB: () => factory })) };
  }

  it('is skipped, counted and told', async () => {
    const { library } = await withDamage();
    expect(library.getState()).toMatchObject({ trouble: 'corrupt', damaged: 1 });
    expect(kept(library)).toEqual([['c', true], ['a', true]]);
    library.dismissTrouble();
    expect(await library.article('c')).toBeUndefined();
    expect(library.getState().trouble).toBe('corrupt');
  });

  it('leaves a backup of all the rest', async () => {
    const { library } = await withDamage();
    library.dismissTrouble();
    const backup = await library.backup({ settings: {} });
    expect(backup.articles.map(({ record }) => record.id)).toEqual(['a']);
    expect(library.getState().trouble).toBe('corrupt');
  });

  it('does not hinder the removal of an article', async () => {
    const { factory, library } = await withDamage();
    const undo = await library.remove(['a', 'c']);
    await undo();
    expect(kept(library)).toEqual([['a', true]]);
    expect(kept(await opened(newDevice({ indexedDB: () => factory })))).toEqual([['a', true]]);
  });

  it.each(['articles', 'texts', 'places', 'search'])('is got rid of by wiping, where the store of %s is gone', async (missing) => {
    const factory = newFactory();
    const partial: readonly Migration[] = [...migrations.slice(0, 1), (database, transaction) => {
      migrations[1]!(database, transaction);
      database.deleteObjectStore(missing);
    }];
    (await openDatabase({ factory, migrations: partial })).close();
    const library = await opened(newDevice({ indexedDB: () => factory }));
    expect(library.getState().trouble).toBe('corrupt');
    await library.add(articleOf('a'));
    await library.wipe();
    expect(library.getState()).toEqual({ status: 'ready', items: [] });
    expect(await library.add(articleOf('b'))).toMatchObject({ isKept: true });
    expect(kept(await opened(newDevice({ indexedDB: () => factory })))).toEqual([['b', true]]);
  });
});

it('is undone even where the removal was refused', async () => {
  const device = newDevice();
  const library = await opened(device);
  await library.add(articleOf('a'));
  await library.add(articleOf('b'));
  const before = await everything(library);
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  const undo = await library.remove(['a']);
  expect(kept(library)).toEqual([['b', true]]);
  expect(library.getState().trouble).toBe('corrupt');
  vi.restoreAllMocks();
  await undo();
  expect(await everything(library)).toEqual(before);
  expect(await everything(await opened(device))).toEqual(before);
});

it('removes later what it could not remove at once', async () => {
  const device = newDevice();
  const library = await opened(device);
  await library.add(articleOf('a'));
  await library.add(articleOf('b'));
  const spy = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('no', 'AbortError');
  });
  await library.remove(['a']);
  spy.mockRestore();
  await library.keepPlace('b', { blockId: 'b0', offset: 0, progress: 0.5 });
  expect(library.getState()).not.toHaveProperty('trouble');
  expect(kept(await opened(device))).toEqual([['b', true]]);
});
