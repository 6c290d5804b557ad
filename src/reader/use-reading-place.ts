import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Article } from '../article/article.ts';
import { blockElement, rangeOf, type BlockPoint } from './block-text.ts';
import { goToPlace, readingPlace, type ReadingPlace } from './reading-place.ts';

/** Where an article is to be opened. */
export interface StartingPlace extends BlockPoint {
  /** What led the reader there, in the same block: marked until they move on. `to` exclusive, UTF-16 units. */
  readonly found?: readonly { readonly from: number; readonly to: number }[] | undefined;
}

/** Milliseconds after which who has not scrolled at all counts as reading what is in sight. */
const FIRST_REST = 3000;

/** Milliseconds without scrolling after which the reader counts as being somewhere. */
const REST = 400;

/** Highlight name the style sheet gives a look to. */
const FOUND = 'safha-found';

interface Options {
  readonly root: RefObject<HTMLElement | null>;
  readonly article: Article;
  readonly start: StartingPlace | undefined;
  readonly onPlace: ((place: ReadingPlace) => void) | undefined;
}

/** Opens the article at its starting place, and tells where the reader is whenever they come to rest. */
export function useReadingPlace({ root, article, start, onPlace }: Options): void {
  const isThere = useRef<StartingPlace | undefined>(undefined);
  useLayoutEffect(() => {
    const element = root.current;
    if (!start || !element || isThere.current === start) return;
    isThere.current = start;
    goToPlace(element, start);
    const unmark = mark(element, start);
    // Once React is done the browser may still go where it was at this address.
    requestAnimationFrame(() => {
      goToPlace(element, start);
    });
    return unmark;
  }, [root, start]);

  useEffect(() => {
    if (!onPlace) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(timer);
      const element = root.current;
      // Another page may have taken the article's place.
      const place = element?.closest('[hidden]') === null ? readingPlace(element, article) : undefined;
      if (place) onPlace(place);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, REST);
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') tell();
    };
    timer = setTimeout(tell, FIRST_REST);
    addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', onHide);
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [root, article, onPlace]);
}

/** Marks what was found without touching the DOM, where the browser has custom highlights. @returns the way back */
function mark(root: Element, { blockId, found = [] }: StartingPlace): (() => void) | undefined {
  const block = blockElement(root, blockId);
  if (!block || found.length === 0 || typeof CSS === 'undefined' || !('highlights' in CSS)) return undefined;
  const ranges = found.flatMap((span) => rangeOf(block, span) ?? []);
  CSS.highlights.set(FOUND, new Highlight(...ranges));
  return () => {
    CSS.highlights.delete(FOUND);
  };
}
