import { Component, createRef, type ReactNode } from 'react';
import { blockElement } from './block-text.ts';
import { rectOf, topmostWord, type PlaceOnScreen } from './reading-place.ts';

interface Props {
  /** Whatever changes the layout of the article: gloss mode, text size, language of the interface, … */
  readonly layoutKey: string;
  /** Whether the article is what the page shows; another page may take its place for a while. */
  readonly isShown: boolean;
  /** A place to open the article at; one that is new takes the reader there, wherever they were. */
  readonly start: object | undefined;
  readonly children: ReactNode;
}

/**
 * Holds the topmost visible word where it is on the screen while the layout around it changes, and brings it back there
 * when the article comes back into sight.
 * A class, because only `getSnapshotBeforeUpdate` sees the old layout after React has decided to change it.
 */
export class KeepPlace extends Component<Props, object, PlaceOnScreen | 'top' | null> {
  private readonly root = createRef<HTMLDivElement>();
  /** Where the reader was when the article went out of sight. */
  private left: PlaceOnScreen | 'top' | null = null;

  override getSnapshotBeforeUpdate(previous: Props): PlaceOnScreen | 'top' | null {
    const { layoutKey, isShown, start } = this.props;
    if (previous.isShown && !isShown) this.left = this.place();
    if (!isShown) return null;
    if (start !== undefined && start !== previous.start) return null;
    if (!previous.isShown) return this.left;
    return previous.layoutKey === layoutKey ? null : this.place();
  }

  override componentDidUpdate(previous: Props, _state: object, place: PlaceOnScreen | 'top' | null): void {
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

  private restore(place: PlaceOnScreen | 'top' | null): void {
    if (place === 'top') window.scrollTo({ top: 0, behavior: 'instant' });
    if (!place || place === 'top' || !this.root.current) return;
    const block = blockElement(this.root.current, place.blockId);
    const rect = block && rectOf(block, place.offset);
    if (rect) window.scrollBy({ top: rect.top - place.top, behavior: 'instant' });
  }

  /** At the very top there is nothing to lose, and the title should stay in view. */
  private place(): PlaceOnScreen | 'top' | null {
    if (window.scrollY === 0) return 'top';
    return (this.root.current && topmostWord(this.root.current)) ?? null;
  }

  override render(): ReactNode {
    return <div ref={this.root}>{this.props.children}</div>;
  }
}
