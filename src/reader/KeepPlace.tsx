import { Component, createRef, type ReactNode } from 'react';
import { blockElement, pointAt, rangeOf, type BlockPoint } from './block-text.ts';

interface Props {
  /** Whatever changes the layout of the article: gloss mode, text size, language of the interface, … */
  readonly layoutKey: string;
  /** Whether the article is what the page shows; another page may take its place for a while. */
  readonly isShown: boolean;
  readonly children: ReactNode;
}

interface Place extends BlockPoint {
  /** Distance of the word from the top of the window, CSS pixels. */
  readonly top: number;
}

/**
 * Holds the topmost visible word where it is on the screen while the layout around it changes, and brings it back there
 * when the article comes back into sight.
 * A class, because only `getSnapshotBeforeUpdate` sees the old layout after React has decided to change it.
 */
export class KeepPlace extends Component<Props, object, Place | 'top' | null> {
  private readonly root = createRef<HTMLDivElement>();
  /** Where the reader was when the article went out of sight. */
  private left: Place | 'top' | null = null;

  override getSnapshotBeforeUpdate(previous: Props): Place | 'top' | null {
    const { layoutKey, isShown } = this.props;
    if (previous.isShown && !isShown) this.left = this.place();
    if (!isShown) return null;
    if (!previous.isShown) return this.left;
    return previous.layoutKey === layoutKey ? null : this.place();
  }

  override componentDidUpdate(previous: Props, _state: object, place: Place | 'top' | null): void {
    if (previous.isShown) {
      if (place !== 'top') this.restore(place);
      return;
    }
    this.restore(place);
    // Once React is done, the browser goes where it was at this address, or to its fragment, whatever has changed since.
    requestAnimationFrame(() => {
      if (this.props.isShown) this.restore(place);
    });
  }

  private restore(place: Place | 'top' | null): void {
    if (place === 'top') window.scrollTo({ top: 0, behavior: 'instant' });
    if (!place || place === 'top' || !this.root.current) return;
    const block = blockElement(this.root.current, place.blockId);
    const rect = block && rectOf(block, place.offset);
    if (rect) window.scrollBy({ top: rect.top - place.top, behavior: 'instant' });
  }

  /** At the very top there is nothing to lose, and the title should stay in view. */
  private place(): Place | 'top' | null {
    if (window.scrollY === 0) return 'top';
    return this.root.current && topmostWord(this.root.current);
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
