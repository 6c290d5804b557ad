import { blockElement, rangeOf } from './block-text.ts';
import type { Span } from '../urdu/analysis.ts';

/** Highlight name the style sheet gives a look to. */
const name = 'safha-word';

/** Marks the word the cursor is on without touching the DOM; nothing where the browser has no custom highlights. */
export function markWord(root: ParentNode, target: ({ readonly blockId: string } & Span) | undefined): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const block = target && blockElement(root, target.blockId);
  const range = block && rangeOf(block, target);
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}
