import type { Article } from '../article/article.ts';
import { allBlocks, wordCount } from '../article/outline.ts';
import type { ArticleRecord, PlaceRecord } from '../storage/schema.ts';
import { textHash } from './same-text.ts';

/** An article as a list shows it. */
export interface LibraryItem extends ArticleRecord {
  /** How much of it lies behind the reader, 0 to 1. */
  readonly progress: number;
  /** When it was last read; absent for never. */
  readonly readAt?: number;
  /** False where the device refused it: it lives until the page closes. */
  readonly isKept: boolean;
}

/** What the record of an article does not take from the article. */
export type Own = Pick<ArticleRecord, 'addedAt' | 'changedAt' | 'tags' | 'isArchived'>;

const EXCERPT = 160;

/** How a text begins, in one line; cut between words where there is one to cut after. UTF-16 units. */
function beginning(text: string, most: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
  const words = cut.replace(/ \S*$/u, '');
  return `${words}…`;
}

function excerptOf(article: Article): string {
  const body = allBlocks(article).filter(({ kind }) => kind === 'paragraph' || kind === 'quotation' || kind === 'list-item');
  let text = '';
  for (const block of body) {
    if (text.length > EXCERPT) break;
    text += ` ${block.text}`;
  }
  return beginning(text, EXCERPT);
}

/** The record of an article: what a list needs of it, and what the reader said of it. */
export function recordOf(article: Article, { addedAt, changedAt, tags, isArchived }: Own): ArticleRecord {
  const { id, title, source, dateline, language = 'ur', sections } = article;
  return {
    id,
    title: title.text,
    ...(source === undefined ? {} : { sourceName: source.name.ur }),
    ...(source?.url === undefined ? {} : { url: source.url }),
    ...(dateline?.iso === undefined ? {} : { date: dateline.iso }),
    language,
    addedAt,
    changedAt,
    words: wordCount(article),
    sections: sections.length,
    excerpt: excerptOf(article),
    tags,
    isArchived,
    hash: textHash(article),
  };
}

export function itemOf(record: ArticleRecord, place: PlaceRecord | undefined, isKept: boolean): LibraryItem {
  return { ...record, progress: place?.progress ?? 0, ...(place === undefined ? {} : { readAt: place.readAt }), isKept };
}

export const MOST_TAGS = 50;
/** UTF-16 units. */
export const LONGEST_TAG = 50;

/** Tags as they are kept: trimmed, none empty, none twice, no more and no longer than a backup takes. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const tidy = tags.map((tag) => tag.replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_TAG).replace(/[\uD800-\uDBFF]$/u, '').trim());
  return [...new Set(tidy)].filter((tag) => tag !== '').slice(0, MOST_TAGS);
}
