import type { Span } from '../urdu/analysis.ts';

/**
 * Between the DOM and a block's text. A block's element carries `data-block`; the text nodes inside it, joined,
 * are the block's text in every gloss mode, so offsets mean the same in all of them.
 */

export interface BlockPoint {
  readonly blockId: string;
  /** Offset in the block's text, UTF-16 units. */
  readonly offset: number;
}

export function blockElement(root: ParentNode, blockId: string): HTMLElement | undefined {
  return root.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`) ?? undefined;
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The DOM range of a span of a block, or `undefined` where the block is shorter than that. */
export function rangeOf(block: Element, { from, to }: Span): Range | undefined {
  const range = document.createRange();
  let at = 0;
  let isStarted = false;
  for (const node of textNodes(block)) {
    const end = at + node.length;
    if (!isStarted && from < end) {
      range.setStart(node, from - at);
      isStarted = true;
    }
    if (isStarted && to <= end) {
      range.setEnd(node, to - at);
      return range;
    }
    at = end;
  }
  return undefined;
}

/** The offset in its block of a place in the DOM. */
function pointOf(node: Node, offset: number): BlockPoint | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-block]');
  const blockId = block?.dataset['block'];
  if (!block || blockId === undefined) return undefined;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return { blockId, offset: range.toString().length };
}

/** The place in a block's text nearest to a point of the window, CSS pixels. */
export function pointAt(x: number, y: number): BlockPoint | undefined {
  // Safari before 26 knows only the older of the two calls.
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? pointOf(caret.offsetNode, caret.offset) : undefined;
  }
  const range = (document as { caretRangeFromPoint(x: number, y: number): Range | null }).caretRangeFromPoint(x, y);
  return range ? pointOf(range.startContainer, range.startOffset) : undefined;
}

/** Whether a point of the window lies on the span, give or take `slack` pixels: a caret is found for a click beside the text too. */
export function isOn(block: Element, span: Span, x: number, y: number, slack = 4): boolean {
  const rects = rangeOf(block, span)?.getClientRects() ?? [];
  return [...rects].some(
    (rect) => x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack,
  );
}

/**
 * Where the unit starts whose meaning a point of the window lies on. By measure, since Chromium tells a click on an
 * annotation under its line as one on the block.
 */
export function unitAt(block: Element, x: number, y: number): number | undefined {
  for (const unit of block.querySelectorAll<HTMLElement>('ruby')) {
    const box = unit.querySelector('rt > span')?.getBoundingClientRect();
    if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return Number(unit.dataset['from']);
  }
  return undefined;
}
