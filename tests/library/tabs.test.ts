import { describe, expect, it, vi } from 'vitest';
import { readMessage } from '../../src/library/channel.ts';
import type { Library } from '../../src/library/library.ts';
import { newFactory } from '../storage/fake-browser.ts';
import { articleOf } from '../storage/records-of.ts';
import { everything, newChannels, newDevice, opened } from './fake-device.ts';

async function twoTabs(): Promise<readonly [Library, Library]> {
  const factory = newFactory();
  const [one, other] = newChannels(2);
  return [await opened(newDevice({ indexedDB: () => factory, channel: one })), await opened(newDevice({ indexedDB: () => factory, channel: other }))];
}

/** Waits until the second tab shows what the first does. */
const inStep = (one: Library, other: Library): Promise<void> => vi.waitFor(async () => expect(await everything(other)).toEqual(await everything(one)));

describe('two tabs', () => {
  it('stay in step, whichever of them writes', async () => {
    const [one, other] = await twoTabs();
    await one.add(articleOf('a'));
    await one.add(articleOf('b'));
    await inStep(one, other);
    expect(other.getState().items).toHaveLength(2);
    await other.update(['a'], { tags: ['تاریخ'] });
    await other.keepPlace('b', { blockId: 'b2', offset: 1, progress: 0.5 });
    await inStep(other, one);
    expect(one.getState().items.map(({ tags, progress }) => [tags.length, progress])).toEqual([[0, 0.5], [1, 0]]);
    const undo = await one.remove(['a']);
    await inStep(one, other);
    expect(await other.article('a')).toBeUndefined();
    await undo();
    await inStep(one, other);
    expect(other.getState().items).toHaveLength(2);
  });

  it('read only what has changed', async () => {
    const [one, other] = await twoTabs();
    await one.add(articleOf('a'));
    await inStep(one, other);
    const before = other.getState().items[0];
    const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await one.add(articleOf('b'));
    await inStep(one, other);
    expect(whole).not.toHaveBeenCalled();
    whole.mockRestore();
    expect(other.getState().items[1]).toBe(before);
  });

  it('do not overwrite one another’s labels, nor bring back what the other removed', async () => {
    const [one, other] = await twoTabs();
    await one.add(articleOf('a'));
    await one.add(articleOf('b'));
    await inStep(one, other);
    // Neither has heard of the other's change yet.
    await Promise.all([one.update(['a'], { tags: ['تاریخ'] }), other.update(['a'], { isArchived: true })]);
    await Promise.all([one.remove(['b']), other.update(['b'], { isArchived: true })]);
    await inStep(one, other);
    expect(one.getState().items.map(({ id }) => id)).toEqual(['a']);
    expect(one.getState().items[0]).toMatchObject({ tags: ['تاریخ'], isArchived: true });
  });

  it('see a new version of a text, a restored backup and an emptied library', async () => {
    const [one, other] = await twoTabs();
    await one.add(articleOf('a'));
    const backup = await one.backup({ settings: {} });
    await inStep(one, other);
    await one.add(articleOf('a', 'نیا'));
    await inStep(one, other);
    expect(await other.article('a')).toEqual(articleOf('a', 'نیا'));
    await one.wipe();
    await inStep(one, other);
    expect(other.getState().items).toEqual([]);
    await one.restore(backup, 'replace');
    await inStep(one, other);
    expect(other.getState().items).toHaveLength(1);
  });
});

describe('readMessage', () => {
  it('takes our messages and nothing else of them', () => {
    expect(readMessage({ type: 'changed', ids: ['a', 'b-1'], more: 1 })).toEqual({ type: 'changed', ids: ['a', 'b-1'] });
    expect(readMessage({ type: 'replaced', ids: 1 })).toEqual({ type: 'replaced' });
  });

  it.each([
    undefined,
    null,
    'changed',
    [],
    {},
    { type: 'other' },
    { type: 'changed' },
    { type: 'changed', ids: 'a' },
    { type: 'changed', ids: [1] },
    { type: 'changed', ids: ['a/b'] },
    { type: 'changed', ids: [''] },
    { type: 'changed', ids: ['x'.repeat(65)] },
    { type: 'changed', ids: Array.from({ length: 100_001 }, () => 'a') },
  ])('refuses %j', (data) => {
    expect(readMessage(data)).toBeUndefined();
  });
});

it('does not mind strange messages', async () => {
  const [stranger, channel] = newChannels(2);
  const library = await opened(newDevice({ channel }));
  await library.add(articleOf('a'));
  const before = library.getState();
  for (const data of [null, 'x', { type: 'changed', ids: [{}] }]) stranger!.postMessage(data);
  await new Promise((resolve) => {
    setTimeout(resolve, 10);
  });
  expect(library.getState()).toBe(before);
});
