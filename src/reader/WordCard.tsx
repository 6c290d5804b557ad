import { useEffect, useId, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../article/article.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Icon } from '../ui/Icon.tsx';
import { InPlaceLink, type Destination } from '../ui/InPlaceLink.tsx';
import { blockElement, rangeOf } from './block-text.ts';
import { phraseOf, type Glosses, type WordPlace } from './glosses.ts';
import { linkAt } from './marked.ts';
import { PhraseEntry } from './PhraseEntry.tsx';
import styles from './WordCard.module.css';
import { WordEntry } from './WordEntry.tsx';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly glosses: Glosses;
  readonly place: WordPlace;
  /** Those of the word's block. */
  readonly marks: readonly Mark[] | undefined;
  readonly onClose: () => void;
  /** Asks for the word before or after this one. */
  readonly onMove: (distance: 1 | -1) => void;
  /** The page about the glosses. */
  readonly about: Destination;
}

/**
 * What a word means here: a popover at the word, or a sheet from below where the window is narrow. It is not
 * modal and not closed by a press outside: the reader may change the interface language or the text size with it open.
 */
export function WordCard({ root, glosses, place, marks, onClose, onMove, about }: Props) {
  const { t } = useTranslation('card');
  const { locale, dir } = useLocale();
  const card = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const titleId = useId();
  const analysis = glosses.blocks.get(place.blockId);
  const word = analysis?.words.find((w) => w.from === place.from);

  useLayoutEffect(() => {
    const element = card.current;
    element?.showPopover();
    element?.focus({ preventScroll: true });
  }, []);

  useAnchor(root, anchor, card, place, word?.to ?? place.from);

  if (!analysis || !word) return null;
  const phrase = phraseOf(analysis, word);
  const href = linkAt(marks, word.from);

  const onKeyDown = (event: KeyboardEvent) => {
    const distance = event.key === 'ArrowLeft' ? 1 : event.key === 'ArrowRight' ? -1 : undefined;
    if (distance === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (distance === undefined) onClose();
    else onMove(distance);
  };

  return (
    <>
      <span ref={anchor} className={styles['anchor']} />
      <div
        ref={card}
        className={styles['card']}
        popover="manual"
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        lang={locale}
        dir={dir}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        <h2 className="visually-hidden" id={titleId}>
          {t('title', { word: word.text })}
        </h2>
        <div className={styles['buttons']}>
          {/* They point the way the line runs, whichever way the interface does. */}
          <span className={styles['arrows']} dir="rtl">
            <button type="button" className={styles['button']} aria-label={t('previous')} onClick={() => { onMove(-1); }}>
              <Icon name="previous" />
            </button>
            <button type="button" className={styles['button']} aria-label={t('next')} onClick={() => { onMove(1); }}>
              <Icon name="next" />
            </button>
          </span>
          <button type="button" className={styles['button']} aria-label={t('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <div aria-live="polite">
          <WordEntry word={word} meaning={glosses.meaning} isInPhrase={phrase !== undefined} />
          {phrase && <PhraseEntry phrase={phrase} text={analysis.text} meaning={glosses.meaning} />}
        </div>
        {href !== undefined && (
          <a href={href} target="_blank" rel="noopener noreferrer" className={styles['about']}>
            {t('link', { site: new URL(href).host })}
          </a>
        )}
        <InPlaceLink to={about} className={styles['about']}>
          {t('about')}
        </InPlaceLink>
      </div>
    </>
  );
}

/** Keeps an invisible element over the word for the card to hang on, whatever the layout does, and the word in view. */
function useAnchor(
  root: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  { blockId, from }: WordPlace,
  to: number,
): void {
  useEffect(() => {
    const article = root.current;
    const block = article ? blockElement(article, blockId) : undefined;
    if (!article || !block) return;
    // A word in a closed section has no place; opening the section gives it one.
    const section = block.closest('details');
    if (section && !block.closest('summary')) section.open = true;

    const settle = () => {
      const range = rangeOf(block, { from, to });
      const target = anchor.current;
      const rect = range?.getBoundingClientRect();
      if (!rect || !target) return;
      const origin = article.getBoundingClientRect();
      // Where a meaning stands under the word, the card leaves it in sight.
      const ruby = range?.startContainer.parentElement?.closest('ruby');
      const bottom = Math.max(rect.bottom, ruby?.querySelector('rt > span')?.getBoundingClientRect().bottom ?? 0);
      target.style.setProperty('inset-block-start', `${String(rect.top - origin.top)}px`);
      target.style.setProperty('inset-inline-start', `${String(origin.right - rect.right)}px`);
      target.style.setProperty('inline-size', `${String(rect.width)}px`);
      target.style.setProperty('block-size', `${String(bottom - rect.top)}px`);
    };
    const reveal = () => {
      const rect = anchor.current?.getBoundingClientRect();
      const box = card.current?.getBoundingClientRect();
      if (!rect || !box) return;
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      // A sheet lies over the foot of the window; a popover hangs on the word and moves with it.
      const floor = box.left <= 0 && box.bottom >= window.innerHeight - 1 ? box.top : window.innerHeight;
      if (rect.bottom > floor) window.scrollBy({ top: rect.bottom - floor + 12 });
      else if (rect.top < bar) window.scrollBy({ top: rect.top - bar - 12 });
    };
    settle();
    reveal();
    const observer = new ResizeObserver(settle);
    observer.observe(article);
    return () => {
      observer.disconnect();
    };
  }, [root, anchor, card, blockId, from, to]);
}
