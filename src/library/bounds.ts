import type { Mark, Source } from '../article/article.ts';
import { ImportError } from '../article/import/import-error.ts';
import type { Imported } from '../article/import/piece.ts';

// How large an article may be. What is taken in and what a backup may hold are held to the same, so that whatever is in the
// library can be restored. Each lies far beyond what a reader wants to read.

export const MOST_BLOCKS = 50_000;
export const MOST_MARKS = 20_000;
/** UTF-16 units, as all lengths here. */
export const LONGEST_TEXT = 2_000_000;
export const LONGEST_NAME = 1000;
export const LONGEST_ADDRESS = 8192;

const isShort = (mark: Mark): boolean => mark.kind !== 'link' || mark.href.length <= LONGEST_ADDRESS;

/** Links whose address is too long to be one are dropped; so are marks past the most. */
function marksWithin(marks: readonly Mark[]): { readonly marks?: readonly Mark[] } {
  const kept = marks.filter(isShort).slice(0, MOST_MARKS);
  return kept.length === 0 ? {} : { marks: kept };
}

function sourceWithin({ name, url }: Source): Source {
  const cut = (text: string): string => text.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, '');
  return { name: { ur: cut(name.ur), en: cut(name.en) }, ...(url === undefined || url.length > LONGEST_ADDRESS ? {} : { url }) };
}

/** The same with what is too long about it cut. @throws {ImportError} 'too-large' for more text than one article may have */
export function withinBounds({ pieces, source, language }: Imported): Imported {
  // A piece may be split, and a title added.
  if (pieces.length > MOST_BLOCKS / 2 || pieces.some(({ text }) => text.length > LONGEST_TEXT / 2)) throw new ImportError('too-large');
  return {
    pieces: pieces.map(({ marks, ...piece }) => ({ ...piece, ...marksWithin(marks ?? []) })),
    ...(source === undefined ? {} : { source: sourceWithin(source) }),
    language,
  };
}
