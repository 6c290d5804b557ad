import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { deleteDatabase, openDatabase } from '../../src/storage/database.ts';
import { migrations, type Migration } from '../../src/storage/migrations.ts';
import { storeNames } from '../../src/storage/schema.ts';
import { endConnection, newFactory, refusingFactory, throwingFactory } from './fake-browser.ts';
import { wholeOf } from './records-of.ts';

const firstVersion = migrations.slice(0, 1);

/** A database of version 1 with an article in it, closed again. */
async function withFirstVersion(factory: IDBFactory): Promise<void> {
  const database = await openDatabase({ factory, migrations: firstVersion });
  const { record, article, place } = wholeOf('a');
  await database.put('articles', record);
  await database.put('texts', { id: 'a', article });
  await database.put('places', place);
  database.close();
}

describe('openDatabase', () => {
  it('makes the stores of the latest version', async () => {
    const database = await openDatabase({ factory: newFactory() });
    expect(database.version).toBe(migrations.length);
    expect([...database.objectStoreNames]).toEqual([...storeNames].toSorted());
    expect([...database.transaction('articles').store.indexNames]).toEqual(['addedAt']);
  });

  it('brings version 1 up with its data', async () => {
    const factory = newFactory();
    await withFirstVersion(factory);
    const database = await openDatabase({ factory });
    const { record, article, place } = wholeOf('a');
    expect(await database.getAll('articles')).toEqual([record]);
    expect(await database.getAll('texts')).toEqual([{ id: 'a', article }]);
    expect(await database.getAll('places')).toEqual([place]);
    await database.put('search', { key: 'index', version: '1', value: [1] });
    expect(await database.get('search', 'index')).toEqual({ key: 'index', version: '1', value: [1] });
  });

  it('comes to the same by whatever versions it went', async () => {
    const further: readonly Migration[] = [
      ...migrations,
      (_, transaction) => void transaction.objectStore('articles').createIndex('title', 'title'),
      (database) => void database.createObjectStore('further'),
      (database) => database.deleteObjectStore('further'),
    ];
    const describeStores = (database: IDBDatabase) => {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      return names.map((name) => [name, transaction.objectStore(name).keyPath, [...transaction.objectStore(name).indexNames]]);
    };
    const direct = await openDatabase({ factory: newFactory(), migrations: further });
    await fc.assert(
      fc.asyncProperty(fc.subarray([1, 2, 3, 4]), async (stops) => {
        const factory = newFactory();
        await withFirstVersion(factory);
        for (const stop of stops) (await openDatabase({ factory, migrations: further.slice(0, stop) })).close();
        const database = await openDatabase({ factory, migrations: further });
        expect(describeStores(database as unknown as IDBDatabase)).toEqual(describeStores(direct as unknown as IDBDatabase));
        expect(await database.getAll('articles')).toEqual([wholeOf('a').record]);
        database.close();
      }),
      { numRuns: 20 },
    );
  });

  it('leaves everything as it was where a migration fails', async () => {
    const factory = newFactory();
    await withFirstVersion(factory);
    const failing: readonly Migration[] = [
      ...migrations,
      (database) => {
        database.deleteObjectStore('articles');
        throw new Error('half way');
      },
    ];
    await expect(openDatabase({ factory, migrations: failing })).rejects.toMatchObject({ code: 'failed' });
    const database = await openDatabase({ factory, migrations: firstVersion });
    expect(await database.getAll('articles')).toEqual([wholeOf('a').record]);
  });

  it('leaves a database of a newer version alone', async () => {
    const factory = newFactory();
    const newer = await openDatabase({ factory, migrations: [...migrations, () => undefined] });
    await newer.put('articles', wholeOf('a').record);
    newer.close();
    await expect(openDatabase({ factory })).rejects.toMatchObject({ name: 'StorageError', code: 'outdated' });
    const again = await openDatabase({ factory, migrations: [...migrations, () => undefined] });
    expect(await again.count('articles')).toBe(1);
  });

  it('takes one that lacks a store for damaged', async () => {
    const factory = newFactory();
    (await openDatabase({ factory, migrations: [...firstVersion, () => undefined] })).close();
    await expect(openDatabase({ factory })).rejects.toMatchObject({ code: 'corrupt' });
  });

  it.each([
    ['SecurityError', 'denied'],
    ['InvalidStateError', 'denied'],
    ['QuotaExceededError', 'full'],
    ['VersionError', 'outdated'],
    ['UnknownError', 'corrupt'],
    ['AbortError', 'failed'],
    ['TimeoutError', 'failed'],
  ])('tells what %s means, thrown or fired', async (name, code) => {
    await expect(openDatabase({ factory: throwingFactory(name) })).rejects.toMatchObject({ code });
    await expect(openDatabase({ factory: refusingFactory(name) })).rejects.toMatchObject({ code });
  });

  it('takes the word for a damaged file as a denial where nothing else may be kept either', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
    await expect(openDatabase({ factory: refusingFactory('UnknownError') })).rejects.toMatchObject({ code: 'denied' });
    vi.unstubAllGlobals();
    await expect(openDatabase({ factory: refusingFactory('UnknownError') })).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('makes way for a newer version', async () => {
    const factory = newFactory();
    const onLost = vi.fn();
    const onBlocked = vi.fn();
    await openDatabase({ factory, onLost });
    await openDatabase({ factory, migrations: [...migrations, () => undefined], onBlocked });
    expect(onLost).toHaveBeenCalledExactlyOnceWith('outdated');
    expect(onBlocked).not.toHaveBeenCalled();
  });

  it('says that it is blocked, and opens when it no longer is', async () => {
    const factory = newFactory();
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open('safha', 1);
      request.addEventListener('upgradeneeded', () => firstVersion[0]!(request.result, request.transaction!));
      request.addEventListener('success', () => resolve(request.result));
    });
    const onBlocked = vi.fn(() => old.close());
    const database = await openDatabase({ factory, onBlocked });
    expect(onBlocked).toHaveBeenCalledOnce();
    expect(database.version).toBe(migrations.length);
  });

  it('says when the browser ends the connection', async () => {
    const onLost = vi.fn();
    const database = await openDatabase({ factory: newFactory(), onLost });
    endConnection(database);
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledExactlyOnceWith('ended'));
  });
});

describe('deleteDatabase', () => {
  it('deletes what others have open, if they make way', async () => {
    const factory = newFactory();
    await withFirstVersion(factory);
    await openDatabase({ factory });
    await deleteDatabase(factory);
    const database = await openDatabase({ factory });
    expect(await database.count('articles')).toBe(0);
  });

  it('does not wait for one that does not make way', async () => {
    const factory = newFactory();
    await new Promise((resolve) => {
      factory.open('safha', 1).addEventListener('success', resolve);
    });
    await expect(deleteDatabase(factory)).rejects.toMatchObject({ code: 'blocked' });
  });
});
