import type { Root } from 'mdast';
import type { BlockKind } from '../article.ts';
import { couldBeName, isByline } from './byline.ts';
import { matchDateline } from './dateline.ts';
import { fold } from './fold.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { gist } from './html/title.ts';
import { urduDate } from './html/urdu-date.ts';
import { ImportError } from './import-error.ts';
import { detectLanguage } from './language.ts';
import { endsSentence } from './lines.ts';
import { readMarkdownLines, type MarkdownLine } from './markdown-lines.ts';
import type { ParseMarkup } from './markup.ts';
import type { Imported, Piece } from './piece.ts';
import { assertText } from './plain-text.ts';
import { structureOf } from './text-structure.ts';

type ImportedMarkdown = Omit<Imported, 'language'>;

/**
 * What the parser takes long over (it is quadratic in marks of emphasis within one paragraph and in depth, and slow at
 * short blocks) and no one writes by hand. Such a text is read as plain text.
 */
const TAMEST = { marksInBlock: 500, front: 120, lines: 50_000, items: 2000, comments: 100 };
const ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])\s/u;
const LONG_FRONT = new RegExp(`^[ \\t>*+-]{${TAMEST.front}}`, 'mu');

function isTame(source: string): boolean {
  if (LONG_FRONT.test(source)) return false;
  let lines = 0;
  let marks = 0;
  let items = 0;
  if (source.split('<!--', TAMEST.comments + 2).length > TAMEST.comments + 1) return false;
  for (const line of source.split(/\r\n?|\n/u)) {
    if (++lines > TAMEST.lines) return false;
    if (ITEM.test(line) && ++items > TAMEST.items) return false;
    if (line.trim() === '') marks = 0;
    else if ((marks += line.match(/[*_]+/gu)?.length ?? 0) > TAMEST.marksInBlock) return false;
  }
  return true;
}

/** Nothing but paragraphs of plain words: a text, whatever its file is called. */
function isPlain({ children }: Root): boolean {
  return children.every((node) => node.type === 'paragraph' && node.children.every(({ type }) => type === 'text' || type === 'break'));
}

const asPiece = ({ line: { text, marks, isEmphasis }, role }: MarkdownLine): Piece => {
  const isSetOff = isEmphasis && role !== 'title' && role !== 'subheading' && role !== 'byline' && role !== 'dateline';
  const all = isSetOff ? [{ kind: 'emphasis', from: 0, to: text.length } as const, ...marks] : marks;
  return { role, text, ...(all.length === 0 ? {} : { marks: all }) };
};

/** The first heading of the first level, a heading that all others stand under, or, without any, a first line that is short. */
function findTitle(lines: readonly MarkdownLine[]): MarkdownLine | undefined {
  const [first, ...rest] = lines;
  const top = lines.find(({ level }) => level === 1);
  if (top !== undefined || first === undefined) return top;
  if (first.level > 0) return rest.some(({ level }) => level > 0 && level <= first.level) ? undefined : first;
  return lines.some(({ level }) => level > 0) || !couldBeTitle(first) ? undefined : first;
}

function couldBeTitle(line: MarkdownLine): boolean {
  const { text } = line.line;
  return line.isOwnLine && text.length <= 130 && !endsSentence(fold(text).replace(/[?!\u061F]+$/u, '')) && roleOf(line, true) === undefined; // ARABIC QUESTION MARK
}

const isProse = ({ role, line: { text } }: MarkdownLine): boolean => role === 'paragraph' && (text.length > 130 || (text.length > 60 && endsSentence(fold(text))));

/** Bylines at the foot take no more lines than this. */
const FOOT = 2;

/** Dates and bylines, at the top and the foot, by the rules of plain text. */
function signed(lines: readonly MarkdownLine[], title: MarkdownLine | undefined): Piece[] {
  const body = lines.findIndex(isProse);
  const signs = (line: MarkdownLine | undefined): boolean => line !== undefined && line.isOwnLine && roleOf(line, true) !== undefined;
  return lines.map((line, i) => {
    const isTop = body === -1 ? i < FOOT * 2 : i < body;
    if (line === title) return asPiece({ ...line, role: 'title' });
    if (!line.isOwnLine || (!isTop && i < lines.length - FOOT)) return asPiece(line);
    const found = roleOf(line, isTop);
    if (found !== undefined) return { ...asPiece({ ...line, role: found.role }), ...(found.iso === undefined ? {} : { iso: found.iso }) };
    const isNamePlace = signs(lines[i - 1]) || signs(lines[i + 1]) || (line.line.isEmphasis && title !== undefined && lines[i - 1] === title);
    return asPiece(isTop && isNamePlace && couldBeName(fold(line.line.text)) ? { ...line, role: 'byline' } : line);
  });
}

function roleOf({ line: { text } }: MarkdownLine, isTop: boolean): { readonly role: BlockKind; readonly iso?: string } | undefined {
  const bare = fold(text);
  const dateline = matchDateline(bare);
  if (dateline?.rest === bare.length) return { role: 'dateline', ...(dateline.iso === undefined ? {} : { iso: dateline.iso }) };
  return isByline(bare, isTop ? 'top' : 'end') ? { role: 'byline' } : undefined;
}

const isUrdu = (pieces: readonly Piece[]): boolean => detectLanguage(pieces.map(({ text }) => text).join('\n')) === 'ur';

/** What the front matter says, before what the text says; what both say stands once. */
function withFront(pieces: readonly Piece[], { title, author, date }: FrontMatter): Piece[] {
  const added: Piece[] = [];
  const own = pieces.find(({ role }) => role === 'title');
  const isSame = title !== undefined && own !== undefined && gist(own.text) === gist(title);
  if (title !== undefined && !isSame) added.push({ role: 'title', text: title });
  if (author !== undefined && !pieces.some(({ role, text }) => role === 'byline' && gist(text).includes(gist(author)))) added.push({ role: 'byline', text: author });
  if (date !== undefined && !pieces.some(({ role }) => role === 'dateline')) {
    const iso = matchDateline(fold(date))?.iso;
    const isForMachines = iso !== undefined && /^\d{4}-/u.test(date);
    added.push({ role: 'dateline', text: isForMachines && isUrdu(pieces) ? urduDate(iso) : date, ...(iso === undefined ? {} : { iso }) });
  }
  if (isSame) return [own, ...added, ...pieces.filter((piece) => piece !== own)];
  return [...added, ...pieces.map((piece): Piece => (piece === own && title !== undefined ? { ...piece, role: 'subheading' } : piece))];
}

/** A plain text under a title it does not know of: what was taken for its title is its first line. */
function fromPlainText(body: string, front: FrontMatter): Piece[] {
  const pieces = body.trim() === '' ? [] : structureOf(body);
  const isOther = (text: string): boolean => front.title !== undefined && gist(text) !== gist(front.title);
  return withFront(pieces.map((piece): Piece => (piece.role === 'title' && isOther(piece.text) ? { ...piece, role: 'paragraph' } : piece)), front);
}

/**
 * What a text in Markdown says (CommonMark, front matter, tables): its headings are the title and the subheadings. One
 * without any markup is read as plain text.
 *
 * Throws ImportError, and nothing else.
 */
export async function importMarkdown(text: string, { parse }: { readonly parse: ParseMarkup }): Promise<ImportedMarkdown> {
  assertText(text);
  const { front, body } = readFrontMatter(text.replace(/^\uFEFF/u, ''));
  const { source } = front;
  const pieces = isTame(body) ? await fromMarkup(body, front, parse) : fromPlainText(body, front);
  if (!pieces.some(({ text: said }) => /[\p{L}\p{N}]/u.test(said))) throw new ImportError('empty');
  return { pieces, ...(source === undefined ? {} : { source }) };
}

async function fromMarkup(body: string, front: FrontMatter, parse: ParseMarkup): Promise<Piece[]> {
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const tree = fromMarkdown(body);
  if (isPlain(tree)) return fromPlainText(body, front);
  const lines = readMarkdownLines(tree, body, parse);
  return withFront(signed(lines, findTitle(lines)), front);
}
