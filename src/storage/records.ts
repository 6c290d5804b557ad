import type { Article, Block, BlockKind, Language } from '../article/article.ts';
import type { ArticleRecord, PlaceRecord, SnapshotRecord, TextRecord } from './schema.ts';

// Whether what the database gave has the shape that the rest of the app relies on. Cheap, since a whole library goes
// through it at every start; what comes from outside is held to far more.

const languages: Readonly<Record<Language, true>> = { ur: true, fa: true, ar: true, hi: true, en: true, other: true };

const kinds: Readonly<Record<BlockKind, true>> = {
  title: true,
  dateline: true,
  byline: true,
  subheading: true,
  paragraph: true,
  quotation: true,
  related: true,
  'related-heading': true,
  caption: true,
  'list-item': true,
};

type Loose<T> = Partial<Record<keyof T, unknown>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;

export function isArticleRecord(value: unknown): value is ArticleRecord {
  if (!isObject(value)) return false;
  const { id, title, sourceName, url, date, language, addedAt, changedAt, words, sections, excerpt, tags, isArchived, hash }: Loose<ArticleRecord> = value;
  return (
    [id, title, excerpt, hash].every(isText) &&
    [sourceName, url, date].every(isTextOrAbsent) &&
    [addedAt, changedAt, words, sections].every(isCount) &&
    isText(language) && Object.hasOwn(languages, language) &&
    Array.isArray(tags) && tags.every(isText) &&
    typeof isArchived === 'boolean'
  );
}

export function isPlaceRecord(value: unknown): value is PlaceRecord {
  if (!isObject(value)) return false;
  const { articleId, blockId, offset, progress, readAt }: Loose<PlaceRecord> = value;
  return isText(articleId) && isText(blockId) && [offset, progress, readAt].every(isCount) && Number(progress) <= 1;
}

function isMark(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, from, to, href }: { kind?: unknown; from?: unknown; to?: unknown; href?: unknown } = value;
  return isCount(from) && isCount(to) && (kind === 'emphasis' || (kind === 'link' && isText(href)));
}

function isBlock(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, kind, text, marks }: Loose<Block> = value;
  return isText(id) && isText(text) && isText(kind) && Object.hasOwn(kinds, kind) && (marks === undefined || (Array.isArray(marks) && marks.every(isMark)));
}

function isSection(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, heading, blocks }: Loose<Article['sections'][number]> = value;
  return isText(id) && isBlock(heading) && Array.isArray(blocks) && blocks.every(isBlock);
}

function isSource(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, url }: { name?: unknown; url?: unknown } = value;
  if (!isObject(name)) return false;
  const { ur, en }: { ur?: unknown; en?: unknown } = name;
  return isText(ur) && isText(en) && isTextOrAbsent(url);
}

function isDateline(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { block, iso }: { block?: unknown; iso?: unknown } = value;
  return isBlock(block) && isTextOrAbsent(iso);
}

function isArticle(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, language, title, source, dateline, byline, lead, sections }: Loose<Article> = value;
  return (
    isText(id) &&
    (language === undefined || (isText(language) && Object.hasOwn(languages, language))) &&
    isBlock(title) &&
    (source === undefined || isSource(source)) &&
    (dateline === undefined || isDateline(dateline)) &&
    (byline === undefined || isBlock(byline)) &&
    Array.isArray(lead) && lead.every(isBlock) &&
    Array.isArray(sections) && sections.every(isSection)
  );
}

export function isTextRecord(value: unknown): value is TextRecord {
  if (!isObject(value)) return false;
  const { id, article }: Loose<TextRecord> = value;
  return isText(id) && isArticle(article) && (article as Article).id === id;
}

export function isSnapshotRecord(value: unknown): value is SnapshotRecord {
  if (!isObject(value)) return false;
  const { key, version }: Loose<SnapshotRecord> = value;
  return isText(key) && isText(version);
}
