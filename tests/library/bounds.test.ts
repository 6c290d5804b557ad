import { describe, expect, it, test } from 'vitest';
import type { Imported, Piece } from '../../src/article/import/piece.ts';
import { readBackup, writeBackup } from '../../src/library/backup.ts';
import { LONGEST_ADDRESS, LONGEST_NAME, LONGEST_TEXT, MOST_BLOCKS, MOST_MARKS, withinBounds } from '../../src/library/bounds.ts';
import { recordOf } from '../../src/library/item.ts';
import { articleOf, draftOf } from '../../src/library/review/draft.ts';

const href = (length: number): string => `https://example.org/${'a'.repeat(length - 20)}`;
const paragraph = (text: string, rest: Partial<Piece> = {}): Piece => ({ role: 'paragraph', text, ...rest });
const of = (pieces: readonly Piece[], rest: Partial<Imported> = {}): Imported => ({ pieces, language: 'ur', ...rest });

const large: readonly (readonly [string, Imported])[] = [
  ['a link that is longer than an address', of([paragraph('شہر کی بات', { marks: [{ kind: 'link', from: 0, to: 3, href: href(LONGEST_ADDRESS + 1) }, { kind: 'emphasis', from: 4, to: 6 }] })])],
  ['marks without end', of([paragraph('ش'.repeat(MOST_MARKS * 2 + 10), { marks: Array.from({ length: MOST_MARKS + 5 }, (_, i) => ({ kind: 'emphasis', from: i * 2, to: i * 2 + 1 })) })])],
  ['a publisher with a name like a text', of([paragraph('شہر')], { source: { name: { ur: 'ا'.repeat(LONGEST_NAME + 200), en: '\u{1F600}'.repeat(LONGEST_NAME) }, url: href(LONGEST_ADDRESS + 1) } })],
  ['as many paragraphs as are taken', of(Array.from({ length: MOST_BLOCKS / 2 }, () => paragraph('بات')))],
];

test.each(large)('what is taken in can be restored: %s', async (_, imported) => {
  const article = articleOf(draftOf(withinBounds(imported)), 'large');
  const record = recordOf(article, { addedAt: 1, changedAt: 1, tags: [], isArchived: false });
  const file = writeBackup({ format: 'safha-backup', version: 1, exportedAt: '2025-01-31T12:00:00.000Z', articles: [{ record, article }], places: [], settings: {}, words: [] });
  expect(readBackup(await file.text()).articles[0]?.article).toEqual(article);
});

describe('more than that is refused', () => {
  it.each([
    ['too many paragraphs', of(Array.from({ length: MOST_BLOCKS / 2 + 1 }, () => paragraph('بات')))],
    ['a line as long as a library', of([paragraph('ا'.repeat(LONGEST_TEXT / 2 + 1))])],
  ])('%s', (_, imported) => {
    expect(() => withinBounds(imported)).toThrow(expect.objectContaining({ name: 'ImportError', code: 'too-large' }));
  });
});
