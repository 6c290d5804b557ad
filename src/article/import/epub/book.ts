import type { ParseMarkup } from '../markup.ts';
import { ImportError } from '../import-error.ts';
import { gist } from '../html/title.ts';
import { urduDate } from '../html/urdu-date.ts';
import type { Imported, Piece } from '../piece.ts';
import { detectLanguage } from '../language.ts';
import { isHeading, pieceOf, readParts, shareInLinks, underLabel, type Part } from './chapter.ts';
import { openContainer, type Container } from './container.ts';
import { readContents } from './contents.ts';
import { readPackage, type Package } from './package.ts';
import { parseChapter } from './xml.ts';

/** A cover or title page with more text than this, in letters and digits, has a text on it too. */
const LONGEST_ASIDE = 400;
/** A table of contents is links, and a heading. */
const LINKS_OF_CONTENTS = 0.6;

const textOfPart = ({ label, drafts }: Part): string => drafts.map(({ text }) => text).join(' ') || (label ?? '');

/** Does the document say nothing but what the package says: title, writer, publisher? One of pictures says nothing at all. */
function isTitlePage(parts: readonly Part[], { title = '', creators, publisher = '', date = '' }: Package): boolean {
  const said = gist(`${title} ${creators.join(' ')} ${publisher} ${date}`);
  return parts.flatMap(({ drafts }) => drafts).every(({ text }) => said.includes(gist(text)));
}

/** How far into a chapter its own heading may stand: behind a number, an ornament, a motto. */
const HEADING_REACH = 3;

/** The name of a part that the table of contents does not name: its first heading. */
function named(part: Part): Part {
  if (part.label !== undefined) return part;
  const at = part.drafts.findIndex(isHeading);
  const heading = at < HEADING_REACH ? part.drafts[at] : undefined;
  return heading === undefined ? part : { label: heading.text, drafts: part.drafts.filter((draft) => draft !== heading) };
}

const inUrduDigits = (number: number): string => String(number).replaceAll(/\d/gu, (digit) => String.fromCharCode(0x6f0 + Number(digit))); // EXTENDED ARABIC-INDIC DIGIT ZERO

function pieces(documents: readonly (readonly Part[])[], isUrdu: boolean): Piece[] {
  const isNamed = documents.some((parts) => parts.some(({ label }) => label !== undefined));
  let chapters = 0;
  return documents.flatMap((parts) =>
    parts.flatMap((part, i): Piece[] => {
      // Where some chapters have names, a document without one goes on with what was before it.
      const number = isNamed || i > 0 ? undefined : ++chapters;
      const label = part.label ?? (number === undefined ? undefined : isUrdu ? `باب ${inUrduDigits(number)}` : String(number));
      if (label === undefined) return part.drafts.map(pieceOf);
      const { heading, drafts } = underLabel(label, part.drafts);
      return [{ role: 'subheading', text: heading }, ...drafts.map(pieceOf)];
    }),
  );
}

/** Title, writers and day of publication, as the package gives them. */
function front({ title, creators, date = '' }: Package, isUrdu: boolean): Piece[] {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(date)?.[0];
  const iso = day !== undefined && isDay(day) ? day : undefined;
  const written = iso === undefined ? date.slice(0, 40) : isUrdu ? urduDate(iso) : iso;
  // Programs that make books give the year 0101 where nobody filled it in.
  const isDated = date !== '' && !date.startsWith('0');
  return [
    ...(title === undefined ? [] : [{ role: 'title', text: title } as const]),
    ...(creators.length === 0 ? [] : [{ role: 'byline', text: creators.join(isUrdu ? '، ' : ', ') } as const]),
    ...(isDated ? [{ role: 'dateline', text: written, ...(iso === undefined ? {} : { iso }) } as const] : []),
  ];
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The documents of the main text, taken apart; those left out that have no text of the book. */
function readDocuments(container: Container, book: Package, parse: ParseMarkup): (readonly Part[])[] {
  const { entries, aside } = readContents(book, container, parse);
  return book.spine
    .filter((path) => path !== book.nav)
    .flatMap((path) => {
      const markup = container.read(path);
      if (markup === undefined) throw new ImportError('broken');
      const document = parseChapter(markup, parse);
      const parts = readParts(document, entries.get(path) ?? []);
      const isShort = parts.reduce((sum, part) => sum + gist(textOfPart(part)).length, 0) <= LONGEST_ASIDE;
      const isAside = aside.has(path) && (isShort || shareInLinks(document) >= LINKS_OF_CONTENTS);
      return isAside || isTitlePage(parts, book) ? [] : [parts.map(named)];
    });
}

/**
 * What a book in EPUB 2 or 3 says: its main text in reading order, a subheading for each chapter and each place in one that
 * the table of contents names. Pictures, covers, title pages and tables of contents are left out.
 *
 * Throws ImportError, and nothing else: `locked` under DRM, `broken` for a damaged book, `too-large`, `empty` for one of
 * pictures, `encoding` as `decodeText`.
 */
export function importEpub(bytes: Uint8Array, { parse }: { readonly parse: ParseMarkup }): Promise<Omit<Imported, 'language'>> {
  return Promise.resolve().then(() => {
    const container = openContainer(bytes, parse);
    const book = readPackage(container, parse);
    const documents = readDocuments(container, book, parse);
    const said = documents.flatMap((parts) => parts.map(textOfPart));
    if (!said.some((text) => /\p{L}/u.test(text))) throw new ImportError('empty');
    const isUrdu = detectLanguage(said.join(' ')) === 'ur';
    const { publisher } = book;
    return {
      pieces: [...front(book, isUrdu), ...pieces(documents, isUrdu)],
      ...(publisher === undefined ? {} : { source: { name: { ur: publisher, en: publisher } } }),
    };
  });
}
