import { allBlocks } from '../article/outline.ts';
import type { Article } from '../article/article.ts';
import { blockElement, pointAt, rangeOf, type BlockPoint } from './block-text.ts';

/** Where in the article the window stands, and how far through it that is. */
export interface ReadingPlace extends BlockPoint {
  /** Share of the article's characters that lie above the foot of the window, 0 to 1. */
  readonly progress: number;
}

export interface PlaceOnScreen extends BlockPoint {
  /** Distance of the word from the top of the window, CSS pixels. */
  readonly top: number;
}

export function rectOf(block: Element, offset: number): DOMRect | undefined {
  return (rangeOf(block, { from: offset, to: offset + 1 }) ?? rangeOf(block, { from: 0, to: 1 }))?.getBoundingClientRect();
}

/** The bar at the top covers what scrolls beneath it. Window coordinates, CSS pixels. */
const ceiling = (): number => document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;

/** The first word that can be seen whole below the bar. */
export function topmostWord(root: Element): PlaceOnScreen | undefined {
  const from = ceiling();
  for (const block of root.querySelectorAll<HTMLElement>('[data-block]')) {
    const box = block.getBoundingClientRect();
    if (box.height === 0 || box.bottom <= from + 8) continue;
    const leading = Number.parseFloat(getComputedStyle(block).lineHeight) || 32;
    const y = Math.max(box.top, from) + leading / 2;
    const point = pointAt(box.right - 4, Math.min(y, box.bottom - 1)) ?? { blockId: block.dataset['block'] ?? '', offset: 0 };
    const found = blockElement(root, point.blockId) ?? block;
    const rect = rectOf(found, point.offset);
    if (rect) return { ...point, top: rect.top };
  }
  return undefined;
}

/**
 * The last block of which something can be seen, going down from the one at the top of the window; what lies beyond a closed
 * section has not been read, though its headings may be in sight.
 */
function bottommostBlock(root: Element, top: string): string | undefined {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')];
  let last: string | undefined;
  for (const block of blocks.slice(blocks.findIndex(({ dataset }) => dataset['block'] === top))) {
    const box = block.getBoundingClientRect();
    if (last !== undefined && (box.top >= window.innerHeight || box.height === 0)) break;
    last = block.dataset['block'];
    if (block.closest('details:not([open])')) break;
  }
  return last;
}

/** Where the reader is; `undefined` where nothing of the article can be seen. */
export function readingPlace(root: Element, article: Article): ReadingPlace | undefined {
  const word = topmostWord(root);
  const last = word && bottommostBlock(root, word.blockId);
  if (!word || last === undefined) return undefined;
  const blocks = allBlocks(article);
  const lengthOf = (some: typeof blocks): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const seen = lengthOf(blocks.slice(0, blocks.findIndex(({ id }) => id === last) + 1));
  return { blockId: word.blockId, offset: word.offset, progress: Math.min(1, seen / Math.max(1, lengthOf(blocks))) };
}

/** Brings a place to the top of the window, right below the bar, its section opened if it was closed. */
export function goToPlace(root: Element, { blockId, offset }: BlockPoint): void {
  const block = blockElement(root, blockId);
  if (!block) return;
  const section = block.closest('details');
  if (section && !block.closest('summary')) section.open = true;
  const rect = rectOf(block, offset);
  if (rect) window.scrollBy({ top: rect.top - ceiling() - 16, behavior: 'instant' });
}
