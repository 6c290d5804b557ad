import { afterEach, expect, it, vi } from 'vitest';
import { connect } from '../../src/storage/connection.ts';
import { migrations } from '../../src/storage/migrations.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { endConnection, newFactory, silentFactory, throwingFactory } from './fake-browser.ts';

afterEach(() => vi.restoreAllMocks());

function connected(factory: () => IDBFactory | undefined, patience = 1000) {
  const onOpen = vi.fn();
  const onTrouble = vi.fn();
  return { onOpen, onTrouble, connection: connect({ factory, patience, onOpen, onTrouble }) };
}

it('opens once for all the work', async () => {
  const { connection, onOpen, onTrouble } = connected(newFactory);
  expect(await Promise.all([1, 2].map(() => connection.run((database) => database.count('articles'))))).toEqual([0, 0]);
  expect(onOpen).toHaveBeenCalledOnce();
  expect(onTrouble).not.toHaveBeenCalled();
});

it.each([
  ['no storage at all', () => undefined],
  [
    'storage whose very name throws',
    () => {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  ],
  ['storage that throws', () => throwingFactory('SecurityError')],
])('is denied by %s, and asks no more', async (_, given) => {
  const factory = vi.fn(given);
  const { connection, onTrouble } = connected(factory);
  await expect(connection.run(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'denied' });
  await expect(connection.run(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'denied' });
  expect(factory).toHaveBeenCalledOnce();
  expect(onTrouble).toHaveBeenCalledExactlyOnceWith('denied');
});

it('tries again after a failure that may pass', async () => {
  const factory = newFactory();
  let isReady = false;
  const { connection, onTrouble } = connected(() => (isReady ? factory : throwingFactory('UnknownError')));
  await expect(connection.run(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'corrupt' });
  isReady = true;
  expect(await connection.run((database) => database.count('texts'))).toBe(0);
  expect(connection.trouble).toBeUndefined();
  expect(onTrouble).toHaveBeenCalledWith('corrupt');
});

it('waits no longer than its patience', async () => {
  const { connection, onTrouble } = connected(silentFactory, 10);
  await expect(connection.run(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'blocked' });
  await expect(connection.run(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'blocked' });
  expect(onTrouble).toHaveBeenCalledExactlyOnceWith('blocked');
});

it('opens anew after the browser ended the connection, and after it was closed without a word', async () => {
  const factory = newFactory();
  const { connection, onOpen, onTrouble } = connected(() => factory);
  const first = await connection.run((database) => Promise.resolve({ database }));
  endConnection(first.database);
  expect(await connection.run((database) => database.count('articles'))).toBe(0);
  const second = await connection.run((database) => Promise.resolve({ database }));
  second.database.close();
  expect(await connection.run((database) => database.count('articles'))).toBe(0);
  expect(onOpen).toHaveBeenCalledTimes(3);
  expect(onTrouble).not.toHaveBeenCalled();
});

it('is outdated for good once a newer version came', async () => {
  const factory = newFactory();
  const { connection, onTrouble } = connected(() => factory);
  await connection.run((database) => database.count('articles'));
  await openDatabase({ factory, migrations: [...migrations, () => undefined] });
  expect(onTrouble).toHaveBeenCalledExactlyOnceWith('outdated');
  await expect(connection.run((database) => database.count('articles'))).rejects.toMatchObject({ code: 'outdated' });
});

it('passes the errors of the work on by their meaning', async () => {
  const { connection } = connected(newFactory);
  const cause = new DOMException('full', 'QuotaExceededError');
  await expect(connection.run(() => Promise.reject(cause))).rejects.toMatchObject({ name: 'StorageError', code: 'full', cause });
  await expect(connection.run(() => Promise.reject(new DOMException('closed', 'InvalidStateError')))).rejects.toMatchObject({ code: 'failed' });
});

it('starts anew over a database that lacks a store', async () => {
  const factory = newFactory();
  (await openDatabase({ factory, migrations: [() => undefined, () => undefined] })).close();
  const { connection } = connected(() => factory);
  await expect(connection.run(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'corrupt' });
  await connection.startAnew();
  expect(await connection.run((database) => database.count('articles'))).toBe(0);
});

it('does nothing more once closed', async () => {
  const factory = newFactory();
  const { connection } = connected(() => factory);
  connection.close();
  await expect(connection.run((database) => database.count('articles'))).rejects.toMatchObject({ code: 'failed' });
  // Nothing of it stands in the way of others.
  expect(await openDatabase({ factory, migrations: [...migrations, () => undefined] })).toBeDefined();
});
