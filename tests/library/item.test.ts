import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { ARTICLE_ID, newArticleId } from '../../src/library/article-id.ts';
import { recordOf, tidyTags } from '../../src/library/item.ts';
import { textHash } from '../../src/library/same-text.ts';
import { articleOf } from '../storage/records-of.ts';

const own = { addedAt: 1, changedAt: 2, tags: ['ا'], isArchived: true };
const withLead = (...texts: readonly string[]): Article => ({
  id: 'a',
  title: { id: 'b0', kind: 'title', text: 'عنوان' },
  lead: texts.map((text, i) => ({ id: `b${String(i + 1)}`, kind: 'paragraph', text })),
  sections: [],
});

describe('recordOf', () => {
  it('says what a list shows', () => {
    expect(recordOf(articleOf('a'), own)).toEqual({
      id: 'a',
      title: 'عنوان a',
      sourceName: 'اخبار',
      url: 'https://example.org/a',
      date: '2025-01-31',
      language: 'ur',
      words: 6,
      sections: 1,
      excerpt: 'متن a پہلا',
      hash: expect.stringMatching(/^[\da-z]+-[\da-z]+-[\da-z]+$/) as string,
      ...own,
    });
    expect(Object.keys(recordOf(withLead(), own))).toEqual(['id', 'title', 'language', 'addedAt', 'changedAt', 'words', 'sections', 'excerpt', 'tags', 'isArchived', 'hash']);
  });

  it('quotes a beginning of whole words', () => {
    const { excerpt } = recordOf(withLead('لفظ\n اور  '.repeat(30), 'آخر'), own);
    expect(excerpt).toMatch(/^(?:لفظ اور )+(?:لفظ|اور)…$|^(?:لفظ اور )*لفظ اور…$/u);
    expect(excerpt.length).toBeLessThanOrEqual(161);
    expect(excerpt.length).toBeGreaterThan(140);
  });

  it('cuts a word that has no end, though not a letter', () => {
    const { excerpt } = recordOf(withLead(`ا${'😀'.repeat(200)}`), own);
    expect(excerpt).toBe(`ا${'😀'.repeat(79)}…`);
  });
});

describe('textHash', () => {
  it.each([
    ['spaces and punctuation', withLead('ایک دو، تین۔')],
    ['paragraphs', withLead('ایک', 'دو تین')],
    ['vowel marks', withLead('ا\u0650یک دو تین')], // ARABIC KASRA
    ['title', { ...withLead('ایک دو تین'), title: { id: 'b0', kind: 'title', text: 'اور' } }],
    ['presentation forms', withLead('ایک دو ﺗین')],
  ] as const)('does not mind %s', (_, article) => {
    expect(textHash(article)).toBe(textHash(withLead('ایک دو تین')));
  });

  it.each([
    ['a letter', withLead('ایک دو تیل')],
    ['the order', withLead('ایک تین دو')],
    ['a word more', withLead('ایک دو تین چار')],
    ['nothing', withLead()],
  ])('minds %s', (_, article) => {
    expect(textHash(article)).not.toBe(textHash(withLead('ایک دو تین')));
  });

  it('goes by the title where there is nothing else', () => {
    expect(textHash(withLead())).not.toBe(textHash({ ...withLead(), title: { id: 'b0', kind: 'title', text: 'اور' } }));
  });
});

describe('tidyTags', () => {
  it.each([
    [[' ا '], ['ا']],
    [['', '  ', '\n'], []],
    [['ا', 'ب', 'ا '], ['ا', 'ب']],
    [['ا  ب\tپ'], ['ا ب پ']],
    [['ا'.repeat(60)], ['ا'.repeat(50)]],
    [[`${'ا'.repeat(49)}😀`], ['ا'.repeat(49)]],
    [[`${'ا'.repeat(49)} ب`], ['ا'.repeat(49)]],
    [Array.from({ length: 60 }, (_, i) => String(i)), Array.from({ length: 50 }, (_, i) => String(i))],
  ])('makes %j into %j', (tags, tidy) => {
    expect(tidyTags(tags)).toEqual(tidy);
    expect(tidyTags(tidy)).toEqual(tidy);
  });
});

it('makes ids that can be ids, each another', () => {
  const ids = Array.from({ length: 1000 }, newArticleId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.filter((id) => !ARTICLE_ID.test(id))).toEqual([]);
});
