import { Component, createRef, type ReactNode } from 'react';
import { blockElement, pointAt, rangeOf, type BlockPoint } from './block-text.ts';

interface Props {
  /** Whatever changes the layout of the article: gloss mode, text size, language of the interface, … */
  readonly layoutKey: string;
  readonly children: ReactNode;
}

interface Place extends BlockPoint {
  /** Distance of the word from the top of the window, CSS pixels. */
  readonly top: number;
}

/**
 * Holds the topmost visible word where it is on the screen while the layout around it changes.
 * A class, because only `getSnapshotBeforeUpdate` sees the old layout after React has decided to change it.
 */
export class KeepPlace extends Component<Props, object, Place | null> {
  private readonly root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(previous: Props): Place | null {
    // At the very top there is nothing to lose, and the title should stay in view.
    if (previous.layoutKey === this.props.layoutKey || window.scrollY === 0 || !this.root.current) return null;
    return topmostWord(this.root.current);
  }

  override componentDidUpdate(_props: Props, _state: object, place: Place | null): void {
    if (!place || !this.root.current) return;
    const block = blockElement(this.root.current, place.blockId);
    const rect = block && rectOf(block, place.offset);
    if (rect) window.scrollBy({ top: rect.top - place.top, behavior: 'instant' });
  }

  override render(): ReactNode {
    return <div ref={this.root}>{this.props.children}</div>;
  }
}

function rectOf(block: Element, offset: number): DOMRect | undefined {
  return (rangeOf(block, { from: offset, to: offset + 1 }) ?? rangeOf(block, { from: 0, to: 1 }))?.getBoundingClientRect();
}

function topmostWord(root: Element): Place | null {
  // The bar at the top covers what scrolls beneath it.
  const ceiling = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  for (const block of root.querySelectorAll<HTMLElement>('[data-block]')) {
    const box = block.getBoundingClientRect();
    if (box.height === 0 || box.bottom <= ceiling + 8) continue;
    const leading = Number.parseFloat(getComputedStyle(block).lineHeight) || 32;
    const y = Math.max(box.top, ceiling) + leading / 2;
    const point = pointAt(box.right - 4, Math.min(y, box.bottom - 1)) ?? { blockId: block.dataset['block'] ?? '', offset: 0 };
    const found = blockElement(root, point.blockId) ?? block;
    const rect = rectOf(found, point.offset);
    if (rect) return { ...point, top: rect.top };
  }
  return null;
}
