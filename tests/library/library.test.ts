import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { writeChanges } from '../../src/storage/articles.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { articleOf, wholeOf } from '../storage/records-of.ts';
import { everything, newDevice, opened, whenReady } from './fake-device.ts';

afterEach(() => vi.restoreAllMocks());

const titles = (library: { getState: () => { items: readonly { title: string }[] } }) => library.getState().items.map(({ title }) => title);

describe('a library', () => {
  it('opens empty', async () => {
    const library = openLibrary(newDevice());
    expect(library.getState()).toEqual({ status: 'opening', items: [] });
    await whenReady(library);
    expect(library.getState()).toEqual({ status: 'ready', items: [] });
  });

  it('keeps what was added, for the next time too', async () => {
    const device = newDevice();
    const library = await opened(device);
    const item = await library.add(articleOf('a'));
    expect(item).toMatchObject({ id: 'a', title: 'عنوان a', sourceName: 'اخبار', date: '2025-01-31', language: 'ur', sections: 1, excerpt: 'متن a پہلا', tags: [], isArchived: false, progress: 0, isKept: true });
    expect(item).not.toHaveProperty('readAt');
    await library.add(articleOf('b'));
    await library.keepPlace('a', { blockId: 'b2', offset: 3, progress: 0.4 });
    library.close();
    const again = await opened(device);
    expect(again.getState()).toEqual({ status: 'ready', items: library.getState().items });
    expect(titles(again)).toEqual(['عنوان b', 'عنوان a']);
    expect(await again.article('a')).toEqual(articleOf('a'));
    expect(await again.place('a')).toMatchObject({ blockId: 'b2', offset: 3, progress: 0.4 });
    expect(await again.article('c')).toBeUndefined();
    expect(await again.place('c')).toBeUndefined();
  });

  it('answers before it has been read', async () => {
    const device = newDevice();
    await (await opened(device)).add(articleOf('a'));
    const again = openLibrary(device);
    expect(await again.article('a')).toEqual(articleOf('a'));
    expect((await again.add(articleOf('b'))).isKept).toBe(true);
    expect(titles(again)).toEqual(['عنوان b', 'عنوان a']);
  });

  it('keeps labels and place of an article that is added anew, and a place only in a block that is there', async () => {
    const library = await opened();
    const { addedAt } = await library.add(articleOf('a'));
    await library.update(['a'], { tags: ['تاریخ'], isArchived: true });
    await library.keepPlace('a', { blockId: 'b2', offset: 1, progress: 0.5 });
    expect(await library.add(articleOf('a', 'نیا متن'))).toMatchObject({ addedAt, tags: ['تاریخ'], isArchived: true, progress: 0.5 });
    expect(await library.article('a')).toEqual(articleOf('a', 'نیا متن'));
    await library.add({ ...articleOf('a'), lead: [] });
    expect(await library.place('a')).toBeUndefined();
  });

  it('keeps tags trimmed and each once', async () => {
    const library = await opened();
    await library.add(articleOf('a'));
    await library.add(articleOf('b'));
    await library.update(['a', 'b', 'gone'], { tags: [' تاریخ ', '', 'تاریخ', 'دو  لفظ'] });
    expect(library.getState().items.map(({ tags }) => tags)).toEqual([['تاریخ', 'دو لفظ'], ['تاریخ', 'دو لفظ']]);
    await library.update(['a'], { isArchived: true });
    expect(library.getState().items.map(({ isArchived, tags }) => [isArchived, tags.length])).toEqual([[false, 2], [true, 2]]);
  });

  it('keeps places in texts that come with the app, which are no items', async () => {
    const device = newDevice();
    const library = await opened(device);
    await library.keepPlace('bundled', { blockId: 'b1', offset: 0, progress: 2 });
    expect(library.getState().items).toEqual([]);
    expect(await (await opened(device)).place('bundled')).toMatchObject({ blockId: 'b1', progress: 1 });
  });

  it('knows a text it has by its wording', async () => {
    const library = await opened();
    await library.add(articleOf('a', 'ایک ہی متن'));
    expect(library.findSame({ ...articleOf('x', 'ایک  ہی متن۔'), title: { id: 'b0', kind: 'title', text: 'اور عنوان' } })?.id).toBe('a');
    expect(library.findSame(articleOf('x', 'ایک اور متن'))).toBeUndefined();
  });
});

describe('its state', () => {
  it('stays the same object while nothing changes', async () => {
    const library = await opened();
    await library.add(articleOf('a'));
    await library.add(articleOf('b'));
    const before = library.getState();
    await library.article('a');
    await library.place('a');
    await library.update([], { isArchived: true });
    library.dismissTrouble();
    expect(library.getState()).toBe(before);
    await library.keepPlace('a', { blockId: 'b0', offset: 0, progress: 0.1 });
    expect(library.getState()).not.toBe(before);
    // Those that did not change are drawn from the same item.
    expect(library.getState().items[0]).toBe(before.items[0]);
    expect(before.items[1]?.progress).toBe(0);
  });

  it('tells of a change until the listener leaves', async () => {
    const library = await opened();
    const listener = vi.fn();
    const stop = library.subscribe(listener);
    await library.add(articleOf('a'));
    expect(listener).toHaveBeenCalled();
    listener.mockClear();
    stop();
    await library.add(articleOf('b'));
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('removing', () => {
  it('can be undone completely', async () => {
    const device = newDevice();
    const library = await opened(device);
    for (const id of ['a', 'b', 'c']) await library.add(articleOf(id));
    await library.update(['a'], { tags: ['تاریخ'], isArchived: true });
    await library.keepPlace('a', { blockId: 'b2', offset: 1, progress: 0.5 });
    const before = await everything(library);
    const undo = await library.remove(['a', 'c', 'gone']);
    expect(titles(library)).toEqual(['عنوان b']);
    expect(await library.article('a')).toBeUndefined();
    expect(await library.place('a')).toBeUndefined();
    expect(titles(await opened(device))).toEqual(['عنوان b']);
    await undo();
    expect(await everything(library)).toEqual(before);
    expect(await everything(await opened(device))).toEqual(before);
    // Once is enough.
    await library.remove(['a']);
    await undo();
    expect(titles(library)).toEqual(['عنوان c', 'عنوان b']);
  });
});

describe('the device', () => {
  it('is asked once to keep things, when there is something to lose', async () => {
    const storageManager = { persist: vi.fn(() => Promise.resolve(false)), persisted: () => Promise.resolve(false), estimate: () => Promise.resolve({ usage: 10, quota: 100 }) };
    const library = await opened(newDevice({ storageManager }));
    await library.keepPlace('bundled', { blockId: 'b0', offset: 0, progress: 0 });
    expect(storageManager.persist).not.toHaveBeenCalled();
    await library.add(articleOf('a'));
    await library.add(articleOf('b'));
    expect(storageManager.persist).toHaveBeenCalledOnce();
    expect(await library.usage()).toEqual({ used: 10, quota: 100, isPersistent: false });
  });

  it('need not tell how much room there is', async () => {
    expect(await (await opened()).usage()).toBeUndefined();
    const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const library = await opened(newDevice({ storageManager: { persist: denied, persisted: denied, estimate: denied } }));
    expect(await library.usage()).toBeUndefined();
    expect((await library.add(articleOf('a'))).isKept).toBe(true);
  });
});

it('wipes everything', async () => {
  const device = newDevice();
  const library = await opened(device);
  await library.add(articleOf('a'));
  await library.keepPlace('bundled', { blockId: 'b0', offset: 0, progress: 0.5 });
  await library.wipe();
  expect(library.getState()).toEqual({ status: 'ready', items: [] });
  const again = await opened(device);
  expect(again.getState().items).toEqual([]);
  expect(await again.place('bundled')).toBeUndefined();
  expect(await again.article('a')).toBeUndefined();
});

it('reads no text to open two thousand articles', async () => {
  const device = newDevice();
  const database = await openDatabase({ factory: device.indexedDB()! });
  const whole = wholeOf('a');
  const ids = Array.from({ length: 2000 }, (_, i) => `a${String(i)}`);
  await writeChanges(database, ids.map((id, i) => ({ kind: 'put', id, whole: { record: { ...whole.record, id, addedAt: i }, article: { ...whole.article, id } } })));
  database.close();
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const library = await opened(device);
  expect(library.getState().items).toHaveLength(2000);
  expect(library.getState().items[0]?.id).toBe('a1999');
  expect(asked.mock.calls.map(([names]) => names)).toEqual(['articles', 'places']);
});
