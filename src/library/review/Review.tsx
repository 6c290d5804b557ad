import { Suspense, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState, type ComponentType, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type Article } from '../../article/article.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import type { LibraryItem } from '../item.ts';
import { articleOf, dateOf, isEmpty, titleOf, type Draft } from './draft.ts';
import { join, setDate, setLanguage, setLeftOut, setRole, setTitle, split, undo } from './edit.ts';
import { PieceRow, type PieceActions } from './PieceRow.tsx';
import styles from './Review.module.css';
import { letterOf, pieceRoles, roleKeys } from './roles.ts';

export interface ReviewProps {
  readonly draft: Draft;
  /** What the library has of the same text. */
  readonly same: LibraryItem | undefined;
  readonly Preview: ComponentType<{ readonly article: Article }>;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
  readonly onSave: () => void;
  /** Back to where it came from, the draft as it is. */
  readonly onBack: () => void;
  readonly onDiscard: () => void;
}

/** So many pieces are drawn at first, and with every press of the button: of a book nobody looks over each. */
const PAGE = 120;

/** The pieces of a text as they were found, for the reader to set right before it is saved, with the page they make beside them. */
export function Review({ draft, same, Preview, onChange, onSave, onBack, onDiscard }: ReviewProps) {
  const { t } = useTranslation('review');
  const { t: ofDevice } = useTranslation('device');
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [current, setCurrent] = useState(0);
  const [most, setMost] = useState(PAGE);
  // The reader types on while the page is drawn anew.
  const shown = useDeferredValue(draft);
  const article = useMemo(() => (isEmpty(shown) ? undefined : articleOf(shown, 'preview')), [shown]);
  const isUrdu = draft.language === 'ur';
  const lang = draft.language === 'other' ? 'und' : draft.language;

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, []);

  // After a change the keyboard stays on the piece it was on, if only its place is another.
  const focusCurrent = useRef(false);
  const count = draft.pieces.length;
  const at = Math.min(current, Math.max(0, count - 1));
  useEffect(() => {
    if (!focusCurrent.current) return;
    focusCurrent.current = false;
    const row = list.current?.querySelector<HTMLElement>(`[data-piece="${String(at)}"]`);
    if (row && !row.contains(document.activeElement)) row.focus();
  }, [at, draft]);

  const actions = useMemo(
    (): PieceActions => ({
      setRole: (place, role) => {
        onChange((before) => (role === 'left-out' ? setLeftOut(before, place, true) : setRole(before, place, role)));
      },
      join: (place) => {
        if (place < 1) return;
        focusCurrent.current = true;
        setCurrent(place - 1);
        onChange((before) => join(before, place));
      },
      split: (place, offset) => {
        focusCurrent.current = true;
        onChange((before) => split(before, place, offset));
      },
      goTo: (place) => {
        if (place < 0 || place >= count) return;
        focusCurrent.current = true;
        setMost((before) => Math.max(before, place + 1));
        setCurrent(place);
      },
    }),
    [onChange, count],
  );

  const takeBack = useCallback(() => {
    onChange(undo);
  }, [onChange]);
  const onKeyDown = (event: KeyboardEvent) => {
    const isField = event.target instanceof Element && event.target.matches('input');
    if (isField || event.shiftKey || !(event.ctrlKey || event.metaKey) || letterOf(event) !== 'Z') return;
    event.preventDefault();
    takeBack();
  };

  const keys = pieceRoles.map((role) => `${roleKeys[role]} ${t(`roles.${role}`)}`).join(t('between'));
  const languageName = ofDevice(`language.${draft.language}`);
  return (
    // Keys that hold for everything in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['page']} onKeyDown={onKeyDown}>
      <div className={styles['bar']}>
        <h1 className={styles['title']} ref={title} tabIndex={-1}>
          {t('title')}
        </h1>
        <div className={styles['buttons']}>
          <Button kind="primary" isDisabled={isEmpty(draft)} onPress={onSave}>
            {t('save')}
          </Button>
          <Button isDisabled={draft.before === undefined} onPress={takeBack}>
            {t('undo')}
          </Button>
          <Button onPress={onBack}>{t('back')}</Button>
          <Button kind="quiet" onPress={onDiscard}>
            {t('cancel')}
          </Button>
        </div>
      </div>
      {same && <Notice kind="status">{t('same', { title: same.title })}</Notice>}
      {!isUrdu && <Notice kind="status">{draft.language === 'other' ? t('notUrduOther') : t('notUrdu', { language: languageName })}</Notice>}
      {isEmpty(draft) && <Notice kind="alert">{t('nothing')}</Notice>}
      <div className={styles['facts']}>
        <label className={styles['field']}>
          <span>{t('articleTitle')}</span>
          <input
            className={styles['input']}
            dir="auto"
            lang={lang}
            value={titleOf(draft)}
            onChange={({ target }) => {
              const text = target.value;
              onChange((before) => setTitle(before, text));
            }}
          />
        </label>
        <label className={styles['field']}>
          <span>{t('date')}</span>
          <input
            className={styles['input']}
            type="date"
            value={dateOf(draft) ?? ''}
            onChange={({ target }) => {
              const iso = target.value === '' ? undefined : target.value;
              onChange((before) => setDate(before, iso, iso === undefined ? '' : formatDate(iso, isUrdu ? 'ur' : 'en')));
            }}
          />
        </label>
        <Select
          label={t('language')}
          value={draft.language}
          options={languages.map((value) => ({ value, label: ofDevice(`language.${value}`) }))}
          onChange={(language) => {
            onChange((before) => setLanguage(before, language));
          }}
        />
      </div>
      <div className={styles['halves']}>
        <section className={styles['half']} aria-labelledby={`${id}pieces`}>
          <h2 className={styles['heading']} id={`${id}pieces`}>
            {t('pieces')}
          </h2>
          <p className={styles['hint']} id={`${id}hint`}>
            {t('hint', { keys })}
          </p>
          <ol ref={list} className={styles['list']} aria-describedby={`${id}hint`}>
            {draft.pieces.slice(0, most).map((piece, place) => (
              <PieceRow key={piece.key} piece={piece} at={place} isCurrent={place === at} actions={actions} lang={lang} />
            ))}
          </ol>
          {count > most && (
            <Button
              onPress={() => {
                setMost(most + PAGE);
              }}
            >
              {t('more')}
            </Button>
          )}
        </section>
        <section className={styles['half']} aria-labelledby={`${id}preview`}>
          <h2 className={styles['heading']} id={`${id}preview`}>
            {t('preview')}
          </h2>
          <div className={styles['preview']}>
            <Suspense>{article && <Preview article={article} />}</Suspense>
          </div>
        </section>
      </div>
    </div>
  );
}
