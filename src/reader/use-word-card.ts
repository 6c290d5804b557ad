import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { Word } from '../urdu/analysis.ts';
import { blockElement, isOn, pointAt, unitAt } from './block-text.ts';
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
  readonly onBlur: (event: FocusEvent) => void;
}

/** The line runs from right to left: the left arrow goes on, the right one back. */
const arrows: Readonly<Record<string, 1 | -1>> = { ArrowLeft: 1, ArrowRight: -1 };

const isSelecting = () => getSelection()?.isCollapsed === false;

/** Which word the reader is asking about, by pointer or keyboard. One handler for the whole article. */
export function useWordCard({ root, blockIds, mode, glosses, requestGlosses }: Options): WordCardState {
  const [open, setOpen] = useState<WordPlace>();
  const [cursor, setCursor] = useState<WordPlace>();
  // Keys pressed while the meanings are on their way are answered in turn: each starts where the one before it ended.
  const latestCursor = useRef<WordPlace | undefined>(undefined);
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
      const loaded = await requestGlosses();
      if (loaded && turn === asked.current) use(loaded);
    },
    [requestGlosses],
  );

  const moveTo = useCallback((place: WordPlace | undefined) => {
    latestCursor.current = place;
    setCursor(place);
  }, []);
  const openAt = useCallback(
    (place: WordPlace) => {
      setOpen(place);
      moveTo(place);
    },
    [moveTo],
  );

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
      // Another page has taken the place of the article, which comes back as it was.
      if (root.current?.closest('[hidden]')) return;
      if (event.target instanceof Element && event.target.closest('article, header, [popover], dialog')) return;
      asked.current++;
      setOpen(undefined);
    };
    document.addEventListener('click', onOutside);
    return () => {
      document.removeEventListener('click', onOutside);
    };
  }, [open, root]);

  const openFromPointer = useCallback(
    (block: HTMLElement, x: number, y: number) => {
      const blockId = block.dataset['block'] ?? '';
      const unit = unitAt(block, x, y);
      const point = pointAt(x, y);
      const scrolled = window.scrollY;
      void withGlosses((loaded) => {
        if (unit !== undefined) {
          openAt({ blockId, from: unit });
          return;
        }
        const analysis = loaded.blocks.get(blockId);
        const word = point?.blockId === blockId && analysis ? wordAt(analysis, point.offset) : undefined;
        // A first load takes a while, and the reader may have scrolled on meanwhile.
        if (word && isOn(block, word, x, y - (window.scrollY - scrolled))) openAt({ blockId, from: word.from });
        else setOpen(undefined);
      });
    },
    [withGlosses, openAt],
  );

  const onClick = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || isSelecting()) return;
      // A link in the text leads where it says.
      if (event.target.closest('[data-block] a')) return;
      const block = event.target.closest<HTMLElement>('[data-block]');
      if (event.target.closest('summary')) {
        // A click on a subheading folds the section, as anywhere on the web; only where meanings stand under its
        // words do those take the click. (A double click asks for the word in any mode.)
        const isOnUnit = block && (event.target.closest('ruby') !== null || unitAt(block, event.clientX, event.clientY) !== undefined);
        if (mode !== 'words' || !isOnUnit) return;
        event.preventDefault();
      }
      if (block) openFromPointer(block, event.clientX, event.clientY);
      else {
        asked.current++;
        setOpen(undefined);
      }
    },
    [mode, openFromPointer],
  );

  const onDoubleClick = useCallback(
    (event: MouseEvent) => {
      const block = event.target instanceof Element ? event.target.closest<HTMLElement>('summary [data-block]') : null;
      if (!block) return;
      getSelection()?.removeAllRanges();
      openFromPointer(block, event.clientX, event.clientY);
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
      if (event.key === 'Enter' && event.target.closest('a')) return;
      const focused = event.target;
      const block = focused.matches('summary') ? focused.querySelector<HTMLElement>('[data-block]') : focused.closest<HTMLElement>('[data-block]');
      const blockId = block?.dataset['block'];
      if (!block || blockId === undefined) return;
      const isHere = () => latestCursor.current?.blockId === blockId;
      const distance = arrows[event.key];
      const isEdge = event.key === 'Home' || event.key === 'End';
      if (distance === undefined && !isEdge && event.key !== 'Enter') return;
      // With no word chosen, Enter on a subheading folds it.
      if (event.key === 'Enter' && focused.matches('summary') && !isHere()) return;
      event.preventDefault();
      const { key } = event;
      void (async () => {
        const loaded = await requestGlosses();
        const analysis = loaded?.blocks.get(blockId);
        const words = analysis ? readableWords(analysis) : [];
        const at = isHere() ? words.findIndex((word) => word.from === latestCursor.current?.from) : -1;
        const target = targetOf(key, words, at);
        if (!target) return;
        const place = { blockId, from: target.from };
        if (key === 'Enter') openAt(place);
        else moveTo(place);
      })();
    },
    [requestGlosses, openAt, moveTo],
  );

  const onBlur = useCallback(
    (event: FocusEvent) => {
      // The mark goes with the focus, unless that went to the card of the word.
      if (event.target instanceof Element && event.target.matches('summary, [data-block]') && !event.relatedTarget?.closest('[role="dialog"]')) {
        moveTo(undefined);
      }
    },
    [moveTo],
  );

  return { open, cursor, close, move, onClick, onDoubleClick, onKeyDown, onBlur };
}

/** Where a key leads from word `at` of a block; -1 stands for no word yet. */
function targetOf(key: string, words: readonly Word[], at: number): Word | undefined {
  const distance = arrows[key];
  if (key === 'Home') return words[0];
  if (key === 'End') return words.at(-1);
  if (distance === undefined) return words[at] ?? words[0];
  if (at < 0) return distance > 0 ? words[0] : words.at(-1);
  return words[at + distance] ?? words[at];
}
