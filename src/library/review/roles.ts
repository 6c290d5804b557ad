import { blockKinds, type BlockKind } from '../../article/article.ts';

/** What a piece can be, or that the article is to do without it. */
export type PieceRole = BlockKind | 'left-out';

export const pieceRoles: readonly PieceRole[] = [...blockKinds, 'left-out'];

/** The key that gives a piece its role: a letter of its English name, by its place on the keyboard, whatever it types there. */
export const roleKeys: Readonly<Record<PieceRole, string>> = {
  title: 'T',
  dateline: 'D',
  byline: 'B',
  subheading: 'S',
  paragraph: 'P',
  quotation: 'Q',
  related: 'R',
  'related-heading': 'H',
  caption: 'C',
  'list-item': 'L',
  'left-out': 'X',
};

export const joinKey = 'J';

/** The Latin letter of a key, on an Urdu keyboard too; empty for a key that has none. */
export function letterOf({ key, code }: { readonly key: string; readonly code: string }): string {
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase();
  return /^Key(?<letter>[A-Z])$/u.exec(code)?.groups?.['letter'] ?? '';
}

export function roleOfKey(letter: string): PieceRole | undefined {
  return pieceRoles.find((role) => roleKeys[role] === letter);
}
