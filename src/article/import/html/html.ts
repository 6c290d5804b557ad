import type { BlockKind } from '../../article.ts';
import { ImportError } from '../import-error.ts';
import type { ParseMarkup } from '../markup.ts';
import type { Imported, Piece } from '../piece.ts';
import { words } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import { readDrafts } from './drafts.ts';
import { droppingIn } from './dropped.ts';
import { baseOf } from './link.ts';
import { pieceOf } from './map.ts';
import { readMetadata, sourceOf, type Metadata } from './metadata.ts';
import { findRegion } from './region.ts';
import { assignRoles, findSignature, type Part } from './roles.ts';
import { findTitle, gist, type Title } from './title.ts';
import { urduDate } from './urdu-date.ts';
import { whole } from './walk.ts';

/** What markup gives; the language is told by the text. */
export type ImportedMarkup = Omit<Imported, 'language'>;

export interface HtmlOptions {
  readonly parse: ParseMarkup;
  /** Where the markup was found. */
  readonly url?: string;
}

const LETTER = /\p{L}/u;

function parseBody(html: string, parse: ParseMarkup): { readonly document: Document; readonly body: Element } {
  if (!LETTER.test(html)) throw new ImportError('empty');
  let document: Document;
  try {
    document = parse(html, 'text/html');
  } catch (cause) {
    // A parser that gives up does so over size or depth alone: every string is HTML.
    throw new ImportError('too-large', { cause });
  }
  const body = document.querySelector('body') ?? document.documentElement;
  return { document, body };
}

function withLetters(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ text }) => LETTER.test(text))) throw new ImportError('empty');
  return parts;
}

/** The piece under another role; a heading keeps its level. */
const as = (role: BlockKind, part: Part): Part => ({ ...part, role });

/** Makes the drafts say which of them is the title, and takes out the headings that say it again. */
function markTitle(drafts: readonly Draft[], { text }: Title): { readonly drafts: readonly Draft[]; readonly isAmong: boolean } {
  const wanted = gist(text ?? '');
  const isTitle = (draft: Draft): boolean => wanted !== '' && gist(draft.text) === wanted && (draft.role === 'paragraph' || draft.level > 0);
  const first = drafts.find(isTitle);
  const marked = drafts
    .filter((draft) => draft === first || !isTitle(draft))
    .map((draft): Draft => {
      if (draft === first) return { ...draft, role: 'title', isTold: true, level: 1 };
      return draft.role === 'title' ? { ...draft, role: first === undefined && text === undefined ? 'title' : 'subheading' } : draft;
    });
  return { drafts: marked, isAmong: first !== undefined };
}

/** One title, put first where only the head of the page has it; further ones head sections. */
function titled(parts: readonly Part[], title: string | undefined): Part[] {
  const found = parts.find(({ role }) => role === 'title') ?? leadingHeading(parts);
  const roled = parts.map((part) => {
    if (part === found) return as('title', part);
    return part.role === 'title' ? as('subheading', part) : part;
  });
  return found !== undefined || title === undefined ? roled : [{ role: 'title', text: title, level: 1 }, ...roled];
}

/** A line over the title that files the article: تجزیہ, or the way down from the front page. */
const MOST_KICKER_WORDS = 4;

function withoutKicker(parts: readonly Part[]): Part[] {
  const title = parts.findIndex(({ role, level }) => role === 'title' && level > 0);
  return parts.filter(({ role, text }, i) => i >= title || (role !== 'related' && (role !== 'paragraph' || words(text).length > MOST_KICKER_WORDS)));
}

/** Without an h1, a heading that everything else stands under. */
function leadingHeading([first, ...rest]: readonly Part[]): Part | undefined {
  return first?.role === 'subheading' && first.level > 0 && !rest.some(({ level }) => level > 0 && level <= first.level) ? first : undefined;
}

/** Date and writer from beside the article, else from the head of the page, where the article itself has none. */
function signed(parts: readonly Part[], { published, author }: Metadata, around: () => readonly Draft[]): Part[] {
  const dateline = parts.find(({ role }) => role === 'dateline');
  const byline = parts.find(({ role }) => role === 'byline');
  const dated = parts.map((part) => (part === dateline && part.iso === undefined && published !== undefined ? { ...part, iso: published } : part));
  const found = dateline === undefined || byline === undefined ? findSignature(around()) : {};
  const added: Part[] = [];
  if (byline === undefined) {
    if (found.byline !== undefined) added.push(found.byline);
    else if (author !== undefined) added.push({ role: 'byline', text: author, level: 0 });
  }
  if (dateline === undefined) {
    if (found.dateline !== undefined) added.push(found.dateline);
    else if (published !== undefined) added.push({ role: 'dateline', text: urduDate(published), iso: published, level: 0 });
  }
  const at = dated.findIndex(({ role }) => role === 'title') + 1;
  return dated.toSpliced(at, 0, ...added);
}

function imported(parts: readonly Part[], source: Imported['source']): ImportedMarkup {
  const pieces: readonly Piece[] = withLetters(parts).map(pieceOf);
  return { pieces, ...(source === undefined ? {} : { source }) };
}

/**
 * What a whole page says: its article, found among everything else, with title, date, writer and publisher as far as the
 * page tells. Nothing of the page comes along but text, web addresses of links, and which words are set off.
 *
 * Throws ImportError, and nothing else: `empty` for a page without a letter, `too-large` where the parser gives up.
 */
export async function importHtmlPage(html: string, { parse, url }: HtmlOptions): Promise<ImportedMarkup> {
  const { document, body } = parseBody(html, parse);
  const metadata = readMetadata(document);
  const base = baseOf(document, url);
  const source = sourceOf(document, metadata, url);
  const dropping = droppingIn(whole(body), 'page');
  const title = findTitle(body, dropping, metadata);
  const region = await findRegion(body, dropping, title.heading);
  const { drafts, isAmong } = markTitle(readDrafts(region, dropping, base), title);
  const parts = assignRoles(drafts, isAmong ? undefined : title.text);
  // A page that is all menu and footer was handed over all the same, and has nothing else to say.
  if (parts.length === 0) return imported(titled(assignRoles(readDrafts(whole(body), droppingIn(whole(body), 'fragment'), base)), title.text), source);
  const around = (): readonly Draft[] => {
    const outside = { ...dropping, drops: (element: Element) => element === region.first || element === region.last || dropping.drops(element) };
    const before = readDrafts({ root: body, first: body, last: region.first }, outside, base);
    return [...before.toReversed(), ...readDrafts({ root: body, first: region.last, last: body }, outside, base)];
  };
  return imported(signed(titled(isAmong ? withoutKicker(parts) : parts, title.text), metadata, around), source);
}

/**
 * What a selection says that was copied from a page: all of it is meant, and nothing is looked for.
 *
 * Throws ImportError like `importHtmlPage`.
 */
export function importHtmlFragment(html: string, { parse, url }: HtmlOptions): Promise<ImportedMarkup> {
  return Promise.resolve().then(() => {
    const { document, body } = parseBody(html, parse);
    const parts = assignRoles(readDrafts(whole(body), droppingIn(whole(body), 'fragment'), baseOf(document, url)));
    return imported(titled(parts, undefined), url === undefined ? undefined : sourceOf(document, readMetadata(document), url));
  });
}
