import { describe, expect, it, test } from 'vitest';
import type { LibraryItem } from '../../src/library/item.ts';
import { choose, defaultChoice, parseTags, tagsOf, type ListChoice } from '../../src/library/list.ts';

const item = (id: string, rest: Partial<LibraryItem>): LibraryItem => ({
  id, title: id, language: 'ur', addedAt: 0, changedAt: 0, words: 100, sections: 0, excerpt: '', tags: [], isArchived: false, hash: '', progress: 0, isKept: true, ...rest,
});

const items = [
  item('new', { addedAt: 5, title: 'ٹوپی', words: 300, date: '2024-01-01', tags: ['شاعری'] }),
  item('begun', { addedAt: 4, title: 'آم', words: 50, readAt: 90, progress: 0.4, date: '2025-01-01', tags: ['خبر', 'شاعری'] }),
  item('done', { addedAt: 3, title: 'پل', words: 200, readAt: 80, progress: 1 }),
  item('kept away', { addedAt: 2, title: 'بات', isArchived: true, readAt: 70, progress: 1, tags: ['خبر'] }),
];

const ids = (choice: Partial<ListChoice>) => choose(items, { ...defaultChoice, ...choice }).map(({ id }) => id);

describe('the list', () => {
  it.each<[Partial<ListChoice>, readonly string[]]>([
    [{}, ['new', 'begun', 'done']],
    [{ shown: 'unread' }, ['new']],
    [{ shown: 'started' }, ['begun']],
    [{ shown: 'finished' }, ['done']],
    [{ shown: 'archived' }, ['kept away']],
    [{ tag: 'خبر' }, ['begun']],
    [{ tag: 'کھیل' }, []],
    [{ sort: 'read' }, ['begun', 'done', 'new']],
    [{ sort: 'title' }, ['begun', 'done', 'new']],
    [{ sort: 'length' }, ['begun', 'done', 'new']],
    [{ sort: 'date' }, ['begun', 'new', 'done']],
  ])('by %j', (choice, expected) => {
    expect(ids(choice)).toEqual(expected);
  });
});

test('tags in use come in order, each once', () => {
  expect(tagsOf(items)).toEqual(['خبر', 'شاعری']);
});

test.each([
  ['خبر، شاعری', ['خبر', 'شاعری']],
  ['خبر,خبر ؛ a;', ['خبر', 'a']],
  [' ،, \n', []],
  ['<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
])('%j are the tags %j', (line, expected) => {
  expect(parseTags(line)).toEqual(expected);
});
