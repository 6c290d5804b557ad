import { memo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import type { DraftPiece } from './draft.ts';
import styles from './PieceRow.module.css';
import { joinKey, letterOf, pieceRoles, roleOfKey, type PieceRole } from './roles.ts';

export interface PieceActions {
  readonly setRole: (at: number, role: PieceRole) => void;
  readonly join: (at: number) => void;
  readonly split: (at: number, offset: number) => void;
  /** Asks for the piece at this place to become the current one; past either end, nothing happens. */
  readonly goTo: (at: number) => void;
}

interface Props {
  readonly piece: DraftPiece;
  /** Place among the pieces, from 0. */
  readonly at: number;
  /** Whether the keyboard is on it: it is then the one tab stop of the list, and shows what can be done. */
  readonly isCurrent: boolean;
  readonly actions: PieceActions;
  readonly lang: string;
}

/** Words with the offset where each begins. */
const wordsOf = (text: string): readonly { readonly word: string; readonly from: number }[] =>
  Array.from(text.matchAll(/\S+/gu), (match) => ({ word: match[0], from: match.index }));

/** A piece of the text being looked over: its role, its text, and what can be done with it. */
export const PieceRow = memo(function PieceRow({ piece, at, isCurrent, actions, lang }: Props) {
  const { t } = useTranslation('review');
  const row = useRef<HTMLLIElement>(null);
  const [isCut, setCut] = useState(false);
  // Who goes on to another piece has changed their mind.
  const isSplitting = isCut && isCurrent;
  const role: PieceRole = piece.isLeftOut ? 'left-out' : piece.role;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isSplitting) {
      event.preventDefault();
      setCut(false);
      row.current?.focus();
      return;
    }
    // Keys belong to the row itself; a control inside it has its own.
    if (event.target !== row.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = letterOf(event);
    const given = roleOfKey(letter);
    if (event.key === 'ArrowDown') actions.goTo(at + 1);
    else if (event.key === 'ArrowUp') actions.goTo(at - 1);
    else if (letter === joinKey) actions.join(at);
    else if (given) actions.setRole(at, given);
    else return;
    event.preventDefault();
  };

  return (
    <li
      ref={row}
      className={styles['row']}
      data-role={role}
      data-piece={at}
      aria-current={isCurrent || undefined}
      // One tab stop for the whole list, moved by the arrow keys; each row has keys of its own.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (!isCurrent) actions.goTo(at);
      }}
    >
      <Select
        label={t('role')}
        hasLabel={false}
        isTabStop={isCurrent}
        value={role}
        options={pieceRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        onChange={(next) => {
          actions.setRole(at, next);
        }}
      />
      {isSplitting ? (
        <p className={styles['text']} lang={lang} dir="auto">
          {wordsOf(piece.text).map(({ word, from }) => (
            <button
              key={from}
              type="button"
              className={styles['word']}
              disabled={from === 0}
              onClick={() => {
                actions.split(at, from);
                setCut(false);
              }}
            >
              {word}
            </button>
          ))}
        </p>
      ) : (
        <p className={styles['text']} lang={lang} dir="auto">
          {piece.text}
        </p>
      )}
      {isCurrent && (
        <div className={styles['buttons']}>
          {isSplitting && <p className={styles['hint']}>{t('splitHint')}</p>}
          {at > 0 && (
            <Button
              kind="quiet"
              onPress={() => {
                actions.join(at);
              }}
            >
              {t('join')}
            </Button>
          )}
          <Button
            kind="quiet"
            isDisabled={!/\S\s+\S/u.test(piece.text)}
            onPress={() => {
              setCut(!isSplitting);
            }}
          >
            {t(isSplitting ? 'splitCancel' : 'split')}
          </Button>
        </div>
      )}
    </li>
  );
});
