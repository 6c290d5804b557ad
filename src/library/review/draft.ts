import type { Article, BlockKind, Language, Source } from '../../article/article.ts';
import { assemble } from '../../article/import/assemble.ts';
import type { Imported, Piece } from '../../article/import/piece.ts';

/** A piece as the reader looks it over. */
export interface DraftPiece extends Piece {
  /** Names the piece through every change to those around it. */
  readonly key: number;
  /** Whether the article is to do without it. */
  readonly isLeftOut: boolean;
}

/** An imported text on its way to becoming an article. Every change gives a new draft, which remembers the one before. */
export interface Draft {
  readonly pieces: readonly DraftPiece[];
  readonly source?: Source;
  readonly language: Language;
  readonly nextKey: number;
  readonly before?: Draft;
}

export function draftOf({ pieces, source, language }: Imported): Draft {
  return {
    pieces: pieces.map((piece, key) => ({ ...piece, key, isLeftOut: false })),
    ...(source === undefined ? {} : { source }),
    language,
    nextKey: pieces.length,
  };
}

/** @param id letters, digits and hyphens */
export function articleOf({ pieces, source, language }: Draft, id: string): Article {
  const kept = pieces.filter(isKept).map((piece) => {
    const { key: _, isLeftOut: __, ...bare } = piece;
    return { ...bare, text: bare.text.trim() };
  });
  return assemble({ pieces: kept, language, ...(source === undefined ? {} : { source }) }, id);
}

/** A title that has been emptied, to be written anew, is no piece of the article meanwhile. */
const isKept = ({ isLeftOut, text }: DraftPiece): boolean => !isLeftOut && text.trim() !== '';

/** Whether there is nothing of which to make an article. */
export const isEmpty = ({ pieces }: Draft): boolean => !pieces.some(isKept);

/** Where the piece of a role stands that an article has but once; -1 where none is kept. */
export const indexOf = (draft: Draft, role: BlockKind): number => draft.pieces.findIndex((piece) => piece.role === role && !piece.isLeftOut);

/** The title as it stands; empty where no piece is one. */
export const titleOf = (draft: Draft): string => draft.pieces[indexOf(draft, 'title')]?.text ?? '';

/** The date that the article will bear, `YYYY-MM-DD`; absent where it bears none. */
export const dateOf = (draft: Draft): string | undefined => draft.pieces.find(({ role, iso, isLeftOut }) => role === 'dateline' && iso !== undefined && !isLeftOut)?.iso;
