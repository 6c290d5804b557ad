import type { Article, Block, BlockKind, Dateline, Section, Source } from '../article.ts';
import type { Piece } from './piece.ts';
import { detectStructure } from './structure.ts';

/** Why a text cannot become an article; the interface words it in its own language. */
export type ImportErrorCode =
  /** Nothing but white space. */
  | 'empty'
  /** Control characters or broken characters: no text, or text in an encoding that was misread. */
  | 'not-text'
  /** No letter of the Arabic script in it. */
  | 'no-urdu';

export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode) {
    super(code);
    this.code = code;
  }
}

const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;
/** Control characters other than those that break lines or space words, and REPLACEMENT CHARACTER. */
const BROKEN = /(?![\t\n\v\f\r\u0085])[\p{Cc}\uFFFD]/gu;

/** One broken character in a hundred is a damaged text, more is not a text. */
const MOST_BROKEN = 0.01;

/** Throws ImportError unless the source is text with Urdu (Arabic-script) letters in it. */
export function assertUrduText(source: string): void {
  if (source.trim() === '') throw new ImportError('empty');
  const broken = source.match(BROKEN)?.length ?? 0;
  if (source.includes('\u0000') || broken > source.length * MOST_BROKEN) throw new ImportError('not-text');
  if (!ARABIC_LETTER.test(source)) throw new ImportError('no-urdu');
}

/** A text that begins with prose is titled by this many of its first words. */
const TITLE_WORDS = 8;

function firstWords(text: string): string {
  const said = text.slice(0, 200).split(/\s+/u);
  return said.length <= TITLE_WORDS ? text.slice(0, 200) : `${said.slice(0, TITLE_WORDS).join(' ')}…`;
}

export interface ImportOptions {
  /** Letters, digits and hyphens. */
  readonly id: string;
  readonly source?: Source;
}

/** A byline that names the writer signs the article; initials and agencies do not while there is a name. */
const INITIALS = /(?:^|[\s/،])\p{L}(?=[\s/،(]|$)/u;

function signed(bylines: readonly Piece[]): Piece | undefined {
  return bylines.find(({ text }) => !INITIALS.test(text)) ?? bylines[0];
}

/**
 * Makes an article of a plain text. The first dateline and the byline that signs the text get their own place; further
 * ones stay where they stood, as blocks of their kind. A text without a title line is titled by its first words.
 *
 * Throws ImportError, and nothing else.
 */
export function importPlainText(source: string, { id, source: publisher }: ImportOptions): Article {
  assertUrduText(source);
  return assemble(detectStructure(source), id, publisher);
}

function assemble(pieces: readonly Piece[], id: string, source: Source | undefined): Article {
  let count = 0;
  const block = (kind: BlockKind, text: string): Block => ({ id: `b${count++}`, kind, text });
  const titlePiece = pieces.find(({ role }) => role === 'title');
  const byline = signed(pieces.filter(({ role }) => role === 'byline'));
  const dateline = pieces.find(({ role, iso }) => role === 'dateline' && iso !== undefined) ?? pieces.find(({ role }) => role === 'dateline');

  let titleBlock = titlePiece === undefined ? block('title', firstWords(pieces[0]?.text ?? '')) : undefined;
  let datelineBlock: Dateline | undefined;
  let bylineBlock: Block | undefined;
  const lead: Block[] = [];
  const sections: (Section & { readonly blocks: Block[] })[] = [];
  for (const piece of pieces) {
    const made = block(piece.role, piece.text);
    if (piece === titlePiece) titleBlock = made;
    else if (piece === byline) bylineBlock = made;
    else if (piece === dateline) datelineBlock = { block: made, ...(piece.iso === undefined ? {} : { iso: piece.iso }) };
    else if (piece.role === 'subheading') sections.push({ id: `section-${sections.length + 1}`, heading: made, blocks: [] });
    else (sections.at(-1)?.blocks ?? lead).push(made);
  }
  return {
    id,
    title: titleBlock ?? block('title', id),
    ...(source === undefined ? {} : { source }),
    ...(datelineBlock === undefined ? {} : { dateline: datelineBlock }),
    ...(bylineBlock === undefined ? {} : { byline: bylineBlock }),
    lead,
    sections,
  };
}
