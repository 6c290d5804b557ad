import { describe, expect, it } from 'vitest';
import { isArticleRecord, isPlaceRecord, isTextRecord } from '../../src/storage/records.ts';
import { wholeOf } from './records-of.ts';

const { record, article, place } = wholeOf('a');
const text = { id: 'a', article };
const [paragraph] = article.lead;
const [section] = article.sections;

it('takes what is sound', () => {
  expect(isArticleRecord(record)).toBe(true);
  expect(isArticleRecord({ ...record, sourceName: 'اخبار', url: 'https://example.org/', date: '2025-01-31' })).toBe(true);
  expect(isPlaceRecord(place)).toBe(true);
  expect(isTextRecord(text)).toBe(true);
  expect(isTextRecord({ id: 'a', article: { ...article, language: 'fa', byline: article.title } })).toBe(true);
});

describe.each([
  ['article record', isArticleRecord],
  ['place', isPlaceRecord],
  ['text', isTextRecord],
])('as %s', (_, isRecord) => {
  it.each([undefined, null, 1, 'a', [], {}])('refuses %j', (value) => {
    expect(isRecord(value)).toBe(false);
  });
});

it.each([
  { id: 1 },
  { title: undefined },
  { language: 'xx' },
  { language: 'toString' },
  { addedAt: Number.NaN },
  { changedAt: '2000' },
  { words: -1 },
  { sections: Number.POSITIVE_INFINITY },
  { tags: 'تاریخ' },
  { tags: [1] },
  { isArchived: 0 },
  { hash: undefined },
  { date: 20250131 },
])('refuses an article record with %j', (damage) => {
  expect(isArticleRecord({ ...record, ...damage })).toBe(false);
});

it.each([{ articleId: 1 }, { blockId: null }, { offset: -1 }, { progress: 1.1 }, { progress: Number.NaN }, { readAt: undefined }])('refuses a place with %j', (damage) => {
  expect(isPlaceRecord({ ...place, ...damage })).toBe(false);
});

it.each([
  ['another id', { ...article, id: 'b' }],
  ['no title', { ...article, title: undefined }],
  ['no lead', { ...article, lead: {} }],
  ['an unknown language', { ...article, language: 'xx' }],
  ['an unknown kind of block', { ...article, lead: [{ ...paragraph, kind: 'script' }] }],
  ['a kind that every object has', { ...article, lead: [{ ...paragraph, kind: 'constructor' }] }],
  ['a block without text', { ...article, lead: [{ ...paragraph, text: undefined }] }],
  ['a link to nowhere', { ...article, lead: [{ ...paragraph, marks: [{ kind: 'link', from: 0, to: 1 }] }] }],
  ['an unknown mark', { ...article, lead: [{ ...paragraph, marks: [{ kind: 'bold', from: 0, to: 1 }] }] }],
  ['marks that are no list', { ...article, lead: [{ ...paragraph, marks: 'all' }] }],
  ['a section without heading', { ...article, sections: [{ ...section, heading: undefined }] }],
  ['a section without blocks', { ...article, sections: [{ ...section, blocks: undefined }] }],
  ['a source of one name', { ...article, source: { name: { ur: 'اخبار' } } }],
  ['a dateline without block', { ...article, dateline: { iso: '2025-01-31' } }],
])('refuses a text with %s', (_, damaged) => {
  expect(isTextRecord({ id: 'a', article: damaged })).toBe(false);
});
