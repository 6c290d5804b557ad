import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { blockElement, isOn, pointAt } from './block-text.ts';
import type { GlossMode } from './gloss-mode.ts';
import { neighbour, readableWords, wordAt, type Glosses, type WordPlace } from './glosses.ts';
import { markWord } from './word-cursor.ts';

interface Options {
  readonly root: RefObject<HTMLElement | null>;
  readonly blockIds: readonly string[];
  readonly mode: GlossMode;
  readonly glosses: Glosses | undefined;
  readonly requestGlosses: () => Promise<Glosses | undefined>;
}

export interface WordCardState {
  /** The word whose card is open. */
  readonly open: WordPlace | undefined;
  /** The word the keyboard is on, card or no card. */
  readonly cursor: WordPlace | undefined;
  readonly close: () => void;
  readonly move: (distance: 1 | -1) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The line runs from right to left: the left arrow goes on, the right one back. */
const arrows: Readonly<Record<string, 1 | -1>> = { ArrowLeft: 1, ArrowRight: -1 };

const isSelecting = () => getSelection()?.isCollapsed === false;

/** Which word the reader is asking about, by pointer or keyboard. One handler for the whole article. */
export function useWordCard({ root, blockIds, mode, glosses, requestGlosses }: Options): WordCardState {
  const [open, setOpen] = useState<WordPlace>();
  const [cursor, setCursor] = useState<WordPlace>();
  // The last request wins: a slow first load must not open a card the reader has left behind.
  const asked = useRef(0);

  useEffect(() => {
    if (!root.current) return;
    const word = cursor && glosses?.blocks.get(cursor.blockId)?.words.find((w) => w.from === cursor.from);
    markWord(root.current, word && cursor ? { blockId: cursor.blockId, from: word.from, to: word.to } : undefined);
  }, [root, cursor, glosses, mode]);

  const withGlosses = useCallback(
    async (use: (loaded: Glosses) => void) => {
      const turn = ++asked.current;
      const loaded = glosses ?? (await requestGlosses());
      if (loaded && turn === asked.current) use(loaded);
    },
    [glosses, requestGlosses],
  );

  const openAt = useCallback((place: WordPlace | undefined) => {
    setOpen(place);
    setCursor(place);
  }, []);

  const close = useCallback(() => {
    asked.current++;
    const block = open && root.current ? blockElement(root.current, open.blockId) : undefined;
    (block?.closest('summary') ?? block)?.focus({ preventScroll: true });
    setOpen(undefined);
  }, [open, root]);

  // The page around the article closes the card; the bar at the top, whose settings the card should survive, does not.
  useEffect(() => {
    if (!open) return;
    const onOutside = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('article, header, [popover], dialog')) return;
      asked.current++;
      setOpen(undefined);
    };
    document.addEventListener('click', onOutside);
    return () => {
      document.removeEventListener('click', onOutside);
    };
  }, [open]);

  const openFromPointer = useCallback(
    (event: MouseEvent) => {
      const { clientX: x, clientY: y } = event;
      const ruby = event.target instanceof Element ? event.target.closest<HTMLElement>('ruby') : null;
      const point = pointAt(x, y);
      const scrolled = window.scrollY;
      void withGlosses((loaded) => {
        const block = point && root.current ? blockElement(root.current, point.blockId) : undefined;
        const analysis = point && loaded.blocks.get(point.blockId);
        const word = analysis && wordAt(analysis, point.offset);
        // A first load takes a while, and the reader may have scrolled on meanwhile.
        if (word && point && block && isOn(block, word, x, y - (window.scrollY - scrolled))) {
          openAt({ blockId: point.blockId, from: word.from });
          return;
        }
        // The meaning under a word is no text the pointer could find: it stands for its unit.
        const blockId = ruby?.closest<HTMLElement>('[data-block]')?.dataset['block'];
        if (ruby && blockId !== undefined) openAt({ blockId, from: Number(ruby.dataset['from']) });
        else setOpen(undefined);
      });
    },
    [withGlosses, openAt, root],
  );

  const onClick = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || isSelecting()) return;
      const summary = event.target.closest('summary');
      // A click on a subheading folds the section, as anywhere on the web; only where meanings stand under its
      // words do those take the click. (A double click asks for the word in any mode.)
      if (summary && (mode !== 'words' || !event.target.closest('ruby'))) return;
      if (summary) event.preventDefault();
      if (event.target.closest('[data-block]')) openFromPointer(event);
      else {
        asked.current++;
        setOpen(undefined);
      }
    },
    [mode, openFromPointer],
  );

  const onDoubleClick = useCallback(
    (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('summary [data-block]')) {
        getSelection()?.removeAllRanges();
        openFromPointer(event);
      }
    },
    [openFromPointer],
  );

  const move = useCallback(
    (distance: 1 | -1) => {
      void withGlosses((loaded) => {
        const next = open && neighbour(loaded, blockIds, open, distance);
        if (next) openAt(next);
      });
    },
    [withGlosses, open, blockIds, openAt],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
      const focused = event.target;
      const block = focused.matches('summary') ? focused.querySelector<HTMLElement>('[data-block]') : focused.closest<HTMLElement>('[data-block]');
      const blockId = block?.dataset['block'];
      if (!block || blockId === undefined) return;
      const here = cursor?.blockId === blockId ? cursor : undefined;
      const distance = arrows[event.key];
      const isEdge = event.key === 'Home' || event.key === 'End';
      if (distance === undefined && !isEdge && event.key !== 'Enter') return;
      // With no word chosen, Enter on a subheading folds it.
      if (event.key === 'Enter' && focused.matches('summary') && !here) return;
      event.preventDefault();
      void withGlosses((loaded) => {
        const analysis = loaded.blocks.get(blockId);
        const words = analysis ? readableWords(analysis) : [];
        const at = here ? words.findIndex((word) => word.from === here.from) : -1;
        const target = (() => {
          if (event.key === 'Home') return words[0];
          if (event.key === 'End') return words.at(-1);
          if (distance === undefined) return words[at] ?? words[0];
          if (at < 0) return distance > 0 ? words[0] : words.at(-1);
          return words[at + distance] ?? words[at];
        })();
        if (!target) return;
        const place = { blockId, from: target.from };
        if (event.key === 'Enter') openAt(place);
        else setCursor(place);
      });
    },
    [cursor, withGlosses, openAt],
  );

  return { open, cursor, close, move, onClick, onDoubleClick, onKeyDown };
}
