import type { Article, Block } from './article.ts';

/** Every block of the article in reading order, the order of their ids. */
export function allBlocks(article: Article): readonly Block[] {
  const blocks = [
    article.title,
    ...(article.dateline === undefined ? [] : [article.dateline.block]),
    ...(article.byline === undefined ? [] : [article.byline]),
    ...article.lead,
    ...article.sections.flatMap(({ heading, blocks: under }) => [heading, ...under]),
  ];
  return blocks.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

/** Is the block part of what the article says, and not a link, a date or a signature? */
function isRead({ kind }: Block): boolean {
  return kind === 'title' || kind === 'subheading' || kind === 'paragraph' || kind === 'quotation' || kind === 'list-item' || kind === 'caption';
}

/** Runs of letters, digits and the marks inside a word, ZERO WIDTH NON-JOINER among them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C]*/gu;

/** The words of the article's own text: title, subheadings, paragraphs, quotations, list items and captions. */
export function wordCount(article: Article): number {
  const known = counted.get(article);
  if (known !== undefined) return known;
  const count = allBlocks(article)
    .filter(isRead)
    .reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);
  counted.set(article, count);
  return count;
}

/** An article never changes, and a book has many words. */
const counted = new WeakMap<Article, number>();

/**
 * Words of Urdu read silently in a minute. Brysbaert (2019), "How many words do we read per minute?", Journal of Memory and
 * Language 109, finds 238 for English non-fiction, most adults between 175 and 300. No comparable figure for Urdu
 * is known; this is one in the lower half of that range, since some of the readers are learners.
 */
const WORDS_PER_MINUTE = 200;

/** Whole minutes that reading so many words takes, at least 1. */
export function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** Whole minutes that reading the article takes, at least 1. */
export function readingMinutes(article: Article): number {
  return minutesOf(wordCount(article));
}
