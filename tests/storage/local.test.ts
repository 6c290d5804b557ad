import { describe, expect, it } from 'vitest';
import { localStore, readJson } from '../../src/storage/local.ts';

const denied = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

/** Storage that can be read, but is full. */
const full = (): Storage =>
  ({
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  }) as unknown as Storage;

describe('localStore', () => {
  it.each([
    ['denied', denied],
    ['full', full],
  ])('keeps values for as long as the page is open where storage is %s', (_, storage) => {
    const store = localStore(storage);
    expect(store.get('theme')).toBeUndefined();
    store.set('theme', 'dark');
    expect(store.get('theme')).toBe('dark');
    store.remove('theme');
    expect(store.get('theme')).toBeUndefined();
  });

  it('writes under names of its own', () => {
    const items = new Map<string, string>();
    const storage = {
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, value: string) => void items.set(name, value),
      removeItem: (name: string) => void items.delete(name),
    } as unknown as Storage;
    const store = localStore(() => storage);
    store.set('theme', 'dark');
    expect([...items]).toEqual([['safha:theme', 'dark']]);
  });
});

it('reads what is no JSON as nothing', () => {
  const store = localStore(denied);
  store.set('page', '{"a":');
  expect(readJson(store, 'page')).toBeUndefined();
  store.set('page', '{"a":1}');
  expect(readJson(store, 'page')).toEqual({ a: 1 });
});
