import * as v from 'valibot';
import { blockKinds, languages } from '../article/article.ts';
import { ARTICLE_ID } from './article-id.ts';
import { LONGEST_ADDRESS, LONGEST_NAME, LONGEST_TEXT, MOST_BLOCKS, MOST_MARKS } from './bounds.ts';
import { LONGEST_TAG, MOST_TAGS, tidyTags } from './item.ts';

// The shape of a backup file, part by part. What one part has to do with another is held to by `articleFault`. Every
// bound lies far beyond what a reader can gather; together they keep a hostile file from being any more than long.

const MOST_ARTICLES = 20_000;
const MOST_WORDS = 500_000;
/** The last moment that a Date can be, milliseconds since 1970. */
const LAST_TIME = 8.64e15;

const date = /^\d{4}-\d{2}-\d{2}$/;
const dateAndTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/** Is it a day of the calendar? 2025-02-29 is none. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso.slice(0, 10));
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/u.test(new URL(href).protocol);
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_TIME));
const time = count;
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.check(isWebAddress));
const language = v.picklist(languages);
const articleId = v.pipe(v.string(), v.regex(ARTICLE_ID));
const blockId = v.pipe(v.string(), v.regex(/^b\d{1,6}$/));

const mark = v.variant('kind', [
  v.object({ kind: v.literal('emphasis'), from: count, to: count }),
  v.object({ kind: v.literal('link'), from: count, to: count, href: address }),
]);

const block = v.object({
  id: blockId,
  kind: v.picklist(blockKinds),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  marks: v.exactOptional(v.pipe(v.array(mark), v.maxLength(MOST_MARKS))),
});

const blocks = v.pipe(v.array(block), v.maxLength(MOST_BLOCKS));

const section = v.object({
  // No other id may come into a page with a file.
  id: v.pipe(v.string(), v.regex(/^section-\d{1,6}$/)),
  heading: block,
  blocks,
});

const article = v.object({
  id: articleId,
  language: v.exactOptional(language),
  title: block,
  source: v.exactOptional(v.object({ name: v.object({ ur: name, en: name }), url: v.exactOptional(address) })),
  dateline: v.exactOptional(v.object({ block, iso: v.exactOptional(v.pipe(v.string(), v.regex(date), v.check(isDay))) })),
  byline: v.exactOptional(block),
  lead: blocks,
  sections: v.pipe(v.array(section), v.maxLength(MOST_BLOCKS)),
});

const tag = v.pipe(v.string(), v.maxLength(LONGEST_TAG), v.check((text) => tidyTags([text])[0] === text));

const record = v.object({
  id: articleId,
  addedAt: time,
  changedAt: time,
  tags: v.pipe(v.array(tag), v.maxLength(MOST_TAGS), v.check((tags) => new Set(tags).size === tags.length)),
  isArchived: v.boolean(),
});

const place = v.object({
  articleId,
  blockId,
  offset: v.pipe(count, v.maxValue(LONGEST_TEXT)),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  readAt: time,
});

/** Gives what is listed here and nothing else: other names in the file are dropped. */
export const backupSchema = v.object({
  format: v.literal('safha-backup'),
  version: v.literal(1),
  exportedAt: v.pipe(v.string(), v.regex(dateAndTime), v.check(isDay), v.check((text) => !Number.isNaN(Date.parse(text)))),
  articles: v.pipe(v.array(v.object({ record, article, place: v.exactOptional(place) })), v.maxLength(MOST_ARTICLES)),
  places: v.exactOptional(v.pipe(v.array(place), v.maxLength(MOST_ARTICLES)), []),
  settings: v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  words: v.pipe(v.array(v.unknown()), v.maxLength(MOST_WORDS)),
});
