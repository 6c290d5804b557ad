import type { Article, Source } from '../article.ts';
import { assemble } from './assemble.ts';
import { ImportError } from './import-error.ts';
import { detectStructure } from './structure.ts';

const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;
/** Control characters other than those that break lines or space words, and REPLACEMENT CHARACTER. */
const BROKEN = /(?![\t\n\v\f\r\u0085])[\p{Cc}\uFFFD]/gu;

/** One broken character in a hundred is a damaged text, more is not a text. */
const MOST_BROKEN = 0.01;

/** Throws ImportError unless the source is text, in whatever language. */
export function assertText(source: string): void {
  if (source.trim() === '') throw new ImportError('empty');
  const broken = source.match(BROKEN)?.length ?? 0;
  if (source.includes('\u0000') || broken > source.length * MOST_BROKEN) throw new ImportError('not-text');
}

/** Throws ImportError unless the source is text with Urdu (Arabic-script) letters in it. */
export function assertUrduText(source: string): void {
  assertText(source);
  if (!ARABIC_LETTER.test(source)) throw new ImportError('no-urdu');
}

export interface ImportOptions {
  /** Letters, digits and hyphens. */
  readonly id: string;
  readonly source?: Source;
}

/**
 * Makes an article of a plain text in Urdu.
 *
 * Throws ImportError, and nothing else.
 */
export function importPlainText(source: string, { id, source: publisher }: ImportOptions): Article {
  assertUrduText(source);
  return assemble({ pieces: detectStructure(source), language: 'ur', ...(publisher === undefined ? {} : { source: publisher }) }, id);
}
