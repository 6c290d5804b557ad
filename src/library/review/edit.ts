/** What a reader may change in a draft. Each change gives a new draft; one that makes no sense gives the same. */
import type { BlockKind, Language, Mark } from '../../article/article.ts';
import { findDate, matchDateline } from '../../article/import/dateline.ts';
import { fold } from '../../article/import/fold.ts';
import { indexOf, type Draft, type DraftPiece } from './draft.ts';

const changed = (draft: Draft, change: Partial<Draft>): Draft => ({ ...draft, ...change, before: draft });

const withPiece = (draft: Draft, at: number, change: (piece: DraftPiece) => DraftPiece): Draft =>
  changed(draft, { pieces: draft.pieces.map((piece, i) => (i === at ? change(piece) : piece)) });

/** The draft as it was before the last change; itself where there was none. */
export const undo = (draft: Draft): Draft => draft.before ?? draft;

/** Gives a piece another role, and takes it back in if it was left out. The title that was becomes a paragraph: there is one. */
export function setRole(draft: Draft, at: number, role: BlockKind): Draft {
  const given = (piece: DraftPiece): DraftPiece => {
    const { iso: _, ...rest } = piece;
    const iso = role === 'dateline' ? matchDateline(fold(piece.text))?.iso : undefined;
    return { ...rest, role, isLeftOut: false, ...(iso === undefined ? {} : { iso }) };
  };
  return changed(draft, {
    pieces: draft.pieces.map((piece, i) => {
      if (i === at) return given(piece);
      return role === 'title' && piece.role === 'title' ? { ...piece, role: 'paragraph' } : piece;
    }),
  });
}

export const setLeftOut = (draft: Draft, at: number, isLeftOut: boolean): Draft => withPiece(draft, at, (piece) => ({ ...piece, isLeftOut }));

const moved = (marks: readonly Mark[] | undefined, by: number): readonly Mark[] => (marks ?? []).map((mark) => ({ ...mark, from: mark.from + by, to: mark.to + by }));

const withMarks = (marks: readonly Mark[]): { readonly marks?: readonly Mark[] } => (marks.length === 0 ? {} : { marks });

/** Joins a piece to the one before it, whose role stays, and takes both in. The first has none to be joined to. */
export function join(draft: Draft, at: number): Draft {
  const first = draft.pieces[at - 1];
  const second = draft.pieces[at];
  if (!first || !second) return draft;
  const { marks: _, ...head } = first;
  const joined = { ...head, isLeftOut: first.isLeftOut && second.isLeftOut, text: `${first.text} ${second.text}`, ...withMarks([...(first.marks ?? []), ...moved(second.marks, first.text.length + 1)]) };
  return changed(draft, { pieces: [...draft.pieces.slice(0, at - 1), joined, ...draft.pieces.slice(at + 1)] });
}

/** Cuts marks down to a span of the text, and counts them from its start. */
const within = (marks: readonly Mark[] | undefined, from: number, to: number): readonly Mark[] =>
  (marks ?? []).flatMap((mark) => {
    const cut = { ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from };
    return cut.from < cut.to ? [cut] : [];
  });

/**
 * Splits a piece in two at an offset; the second part has the same role, unless that is one an article has but once.
 * An offset that leaves either part without text changes nothing.
 */
export function split(draft: Draft, at: number, offset: number): Draft {
  const piece = draft.pieces[at];
  if (!piece) return draft;
  const part = (from: number, to: number): Pick<DraftPiece, 'text' | 'marks'> => {
    const raw = piece.text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const text = raw.trim();
    return { text, ...withMarks(within(piece.marks, start, start + text.length)) };
  };
  const first = part(0, offset);
  const second = part(offset, piece.text.length);
  if (first.text === '' || second.text === '') return draft;
  const { marks: _, ...head } = piece;
  const { iso: __, ...tail } = head;
  const isOnce = piece.role === 'title' || piece.role === 'dateline' || piece.role === 'byline';
  const parts: readonly DraftPiece[] = [
    { ...head, ...first },
    { ...tail, ...second, key: draft.nextKey, role: isOnce ? 'paragraph' : piece.role },
  ];
  return changed(draft, { pieces: [...draft.pieces.slice(0, at), ...parts, ...draft.pieces.slice(at + 1)], nextKey: draft.nextKey + 1 });
}

/** Writes the title anew, as it is typed: blanks at its ends go when the article is made. Where no piece is one, it becomes a piece at the head. */
export function setTitle(draft: Draft, text: string): Draft {
  const at = indexOf(draft, 'title');
  if (at >= 0) {
    return withPiece(draft, at, (piece) => {
      const { marks: _, ...bare } = piece;
      return { ...bare, text };
    });
  }
  if (text.trim() === '') return draft;
  const piece: DraftPiece = { key: draft.nextKey, role: 'title', text, isLeftOut: false };
  return changed(draft, { pieces: [piece, ...draft.pieces], nextKey: draft.nextKey + 1 });
}

/**
 * Gives the article a date, or takes it away.
 * @param iso `YYYY-MM-DD`; undefined for none
 * @param text the date as the dateline is to have it; what else stands in the dateline stays
 */
export function setDate(draft: Draft, iso: string | undefined, text: string): Draft {
  const at = indexOf(draft, 'dateline');
  if (at >= 0) {
    return withPiece(draft, at, (piece) => {
      const { marks: _, ...bare } = piece;
      return iso === undefined ? { ...piece, isLeftOut: true } : { ...bare, iso, text: withDate(piece.text, text) };
    });
  }
  if (iso === undefined) return draft;
  const piece: DraftPiece = { key: draft.nextKey, role: 'dateline', text, iso, isLeftOut: false };
  const after = indexOf(draft, 'title') + 1;
  return changed(draft, { pieces: [...draft.pieces.slice(0, after), piece, ...draft.pieces.slice(after)], nextKey: draft.nextKey + 1 });
}

/** A dateline with its date in the place of the one it had; the date alone, where it had none that can be told. */
function withDate(dateline: string, date: string): string {
  const found = findDate(fold(dateline));
  return found ? `${dateline.slice(0, found.from)}${date}${dateline.slice(found.to)}` : date;
}

/** Says what the text is written in, where that was told wrongly. */
export const setLanguage = (draft: Draft, language: Language): Draft => changed(draft, { language });
