import type { Article, BlockKind } from '../article/article.ts';
import { allBlocks } from '../article/outline.ts';

/** What the article says itself. Dates, names and links differ with the way it came: by clipboard, by file, by page. */
const isSaid: Readonly<Record<BlockKind, boolean>> = {
  title: false,
  dateline: false,
  byline: false,
  subheading: true,
  paragraph: true,
  quotation: true,
  related: false,
  'related-heading': false,
  caption: false,
  'list-item': true,
};

/** FNV-1a over UTF-16 units, 32 bits; from the first to the last, or the other way. */
function fnv(text: string, way: 'forwards' | 'backwards'): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i++) {
    const at = way === 'forwards' ? i : text.length - 1 - i;
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return hash >>> 0;
}

/**
 * The same for articles of the same wording, whatever their spaces, marks, punctuation and division into paragraphs; for
 * others the same by rarest chance only. An article of a title alone goes by that.
 */
export function textHash(article: Article): string {
  const said = allBlocks(article).filter(({ kind }) => isSaid[kind]);
  const text = (said.length > 0 ? said : [article.title]).map((block) => block.text).join(' ');
  const letters = text.normalize('NFKD').match(/[\p{L}\p{N}]+/gu)?.join('') ?? '';
  return [letters.length, fnv(letters, 'forwards'), fnv(letters, 'backwards')].map((part) => part.toString(36)).join('-');
}
