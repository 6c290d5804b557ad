import { decodeText } from './decode.ts';
import { ImportError } from './import-error.ts';
import { detectLanguage } from './language.ts';
import { LARGEST_FILE, assertSize, type FileKind } from './limits.ts';
import type { ParseMarkup } from './markup.ts';
import type { Imported } from './piece.ts';
import { assertText } from './plain-text.ts';
import { structureOf } from './text-structure.ts';

/** Bytes beyond which no file is worth reading into memory. */
export const largestFile = Math.max(...Object.values(LARGEST_FILE));

export interface ImportOptions {
  readonly parse: ParseMarkup;
}

/** A file as the browser hands it over. */
export interface FileContent {
  readonly name: string;
  /** Its media type, where the browser knows one; may be empty. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const KIND_OF_ENDING: ReadonlyMap<string, FileKind> = new Map(Object.entries<FileKind>({
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
  epub: 'epub',
}));
const KIND_OF_TYPE: ReadonlyMap<string, FileKind> = new Map(Object.entries<FileKind>({
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/epub+zip': 'epub',
}));

const endingOf = (name: string): string | undefined => /\.([^./\\]{1,10})$/u.exec(name)?.[1]?.toLowerCase();

const startsWith = (bytes: Uint8Array, front: string, at = 0): boolean => [...front].every((character, i) => bytes[at + i] === character.charCodeAt(0));

/** The first entry of a book is named `mimetype`, and stored, so that both can be read here (EPUB OCF 3.3, 4.3). */
const isBook = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\u0003\u0004') && startsWith(bytes, 'mimetypeapplication/epub+zip', 30);

/** Fronts of what is no text, though it may look like it: PDF, RTF, any archive. */
const isForeign = (bytes: Uint8Array): boolean => ['%PDF', '{\\rtf', 'PK\u0003\u0004', 'Rar!'].some((front) => startsWith(bytes, front));

/** What a text without a name that tells is: the page or the Markdown that its beginning shows. */
function kindOfText(text: string): 'html' | 'markdown' | 'text' {
  const front = text.slice(0, 2_000).trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype html|html[\s>]))/iu.test(front)) return 'html';
  return /^(?:---[ \t]*(?:\r\n?|\n)[\p{L}_-]+[ \t]*:|#{1,6}[ \t]+\S)/u.test(front) ? 'markdown' : 'text';
}

/** By its name, by the type the browser gives it, by what it holds; throws ImportError for a file of another kind. */
function kindOf({ name, type, bytes }: FileContent): FileKind | undefined {
  if (isBook(bytes)) return 'epub';
  const ending = endingOf(name);
  const known = KIND_OF_ENDING.get(ending ?? '');
  if (known === 'epub') return known;
  if (isForeign(bytes)) throw new ImportError('unknown-format');
  if (known !== undefined) return known;
  const mediaType = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const byType = KIND_OF_TYPE.get(mediaType);
  // A name with an ending of another kind is the sign of that kind, unless it is said to be text: `نوٹ. دوسرا`.
  if (byType === undefined && (mediaType !== '' || (ending !== undefined && /^[a-z\d]{2,5}$/u.test(ending)))) throw new ImportError('unknown-format');
  return byType === 'text' ? undefined : byType;
}

function withLanguage(imported: Omit<Imported, 'language'>): Imported {
  return { ...imported, language: detectLanguage(imported.pieces.map(({ text }) => text).join('\n')) };
}

/** What a text says that was pasted or typed. Throws ImportError. */
export function importText(text: string): Imported {
  assertSize('text', text.length);
  assertText(text);
  const pieces = structureOf(text);
  if (pieces.length === 0) throw new ImportError('empty');
  return withLanguage({ pieces });
}

/** What a page says, found among everything else on it. Throws ImportError. */
export async function importPage(html: string, { parse, url }: ImportOptions & { readonly url?: string }): Promise<Imported> {
  assertSize('html', html.length);
  const { importHtmlPage } = await import('./html/html.ts');
  return withLanguage(await importHtmlPage(html, { parse, ...(url === undefined ? {} : { url }) }));
}

/** What a part of a page says that was copied. Throws ImportError. */
export async function importSelection(html: string, { parse }: ImportOptions): Promise<Imported> {
  assertSize('html', html.length);
  const { importHtmlFragment } = await import('./html/html.ts');
  return withLanguage(await importHtmlFragment(html, { parse }));
}

async function importMarkdownText(text: string, { parse }: ImportOptions): Promise<Imported> {
  const { importMarkdown } = await import('./markdown.ts');
  return withLanguage(await importMarkdown(text, { parse }));
}

/**
 * What a file says: a text, a page, Markdown or a book in EPUB. Each kind's reader is fetched when the first such file comes.
 *
 * Throws ImportError, and nothing else: `unknown-format` for a file of another kind, `too-large` before it is looked into.
 */
export async function importFile(file: FileContent, options: ImportOptions): Promise<Imported> {
  const kind = kindOf(file);
  assertSize(kind ?? 'text', file.bytes.length);
  if (kind === 'epub') {
    const { importEpub } = await import('./epub/book.ts');
    return withLanguage(await importEpub(file.bytes, options));
  }
  const text = decodeText(file.bytes, { html: kind === 'html' });
  const told = kind ?? kindOfText(text);
  assertSize(told, file.bytes.length);
  switch (told) {
    case 'html':
      return importPage(text, options);
    case 'markdown':
      return importMarkdownText(text, options);
    case 'text':
      return importText(text);
  }
}
