import type { Article, Block, BlockKind, Dateline, Section } from '../article.ts';
import type { Imported, Piece } from './piece.ts';

/** A text that begins with prose is titled by this many of its first words. */
const TITLE_WORDS = 8;

function firstWords(text: string): string {
  const said = text.slice(0, 200).split(/\s+/u);
  return said.length <= TITLE_WORDS ? text.slice(0, 200) : `${said.slice(0, TITLE_WORDS).join(' ')}…`;
}

/** A byline that names the writer signs the article; initials and agencies do not while there is a name. */
const INITIALS = /(?:^|[\s/،])\p{L}(?=[\s/،(]|$)/u;

function signed(bylines: readonly Piece[]): Piece | undefined {
  return bylines.find(({ text }) => !INITIALS.test(text)) ?? bylines[0];
}

/**
 * Makes an article of its pieces. The first title, the first dateline (rather one with a full date) and the byline that signs
 * the text get their own place; further ones stay where they stood, as blocks of their kind. Without a title piece it is
 * titled by its first words.
 * @param id letters, digits and hyphens
 */
export function assemble({ pieces, source, language }: Imported, id: string): Article {
  let count = 0;
  const block = ({ role, text, marks }: Piece): Block => ({ id: `b${count++}`, kind: role, text, ...(marks === undefined ? {} : { marks }) });
  const untitled = (kind: BlockKind, text: string): Block => block({ role: kind, text });
  const titlePiece = pieces.find(({ role }) => role === 'title');
  const byline = signed(pieces.filter(({ role }) => role === 'byline'));
  const dateline = pieces.find(({ role, iso }) => role === 'dateline' && iso !== undefined) ?? pieces.find(({ role }) => role === 'dateline');

  let titleBlock = titlePiece === undefined ? untitled('title', firstWords(pieces[0]?.text ?? '')) : undefined;
  let datelineBlock: Dateline | undefined;
  let bylineBlock: Block | undefined;
  const lead: Block[] = [];
  const sections: (Section & { readonly blocks: Block[] })[] = [];
  for (const piece of pieces) {
    const made = block(piece);
    if (piece === titlePiece) titleBlock = made;
    else if (piece === byline) bylineBlock = made;
    else if (piece === dateline) datelineBlock = { block: made, ...(piece.iso === undefined ? {} : { iso: piece.iso }) };
    else if (piece.role === 'subheading') sections.push({ id: `section-${sections.length + 1}`, heading: made, blocks: [] });
    else (sections.at(-1)?.blocks ?? lead).push(made);
  }
  return {
    id,
    ...(language === 'ur' ? {} : { language }),
    title: titleBlock ?? untitled('title', id),
    ...(source === undefined ? {} : { source }),
    ...(datelineBlock === undefined ? {} : { dateline: datelineBlock }),
    ...(bylineBlock === undefined ? {} : { byline: bylineBlock }),
    lead,
    sections,
  };
}
