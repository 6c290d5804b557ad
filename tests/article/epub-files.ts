import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The files of a book by their path in it; `mimetype` is put first, as the format asks. */
export type BookFiles = Readonly<Record<string, string>>;

export function zipBook(files: BookFiles): Uint8Array {
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, text] of Object.entries(files)) entries[path] = strToU8(text);
  return zipSync(entries);
}

/** All files below a folder, by their path from it. */
export function readFolder(folder: string): BookFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(names.toSorted().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
}

export const CONTAINER = `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="b/p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** A package document of chapters `c0.xhtml`, `c1.xhtml`, … with whatever else is given. */
export function packageOf(count: number, { metadata = '<dc:title>کتاب</dc:title>', manifest = '', spine = '', guide = '' } = {}): string {
  const items = Array.from({ length: count }, (_, i) => `<item id="c${i}" href="c${i}.xhtml" media-type="application/xhtml+xml"/>`).join('');
  const refs = Array.from({ length: count }, (_, i) => `<itemref idref="c${i}"/>`).join('');
  return `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${items}${manifest}</manifest><spine>${refs}${spine}</spine>${guide}</package>`;
}

export const chapter = (body: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>t</title></head><body>${body}</body></html>`;

/** A book of the given chapters. */
export function book(chapters: readonly string[], extra: BookFiles = {}, parts: Parameters<typeof packageOf>[1] = {}): BookFiles {
  return {
    'META-INF/container.xml': CONTAINER,
    'b/p.opf': packageOf(chapters.length, parts),
    ...Object.fromEntries(chapters.map((body, i) => [`b/c${i}.xhtml`, chapter(body)])),
    ...extra,
  };
}

export const NAV_ITEM = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>';
export const navOf = (links: string): string => chapter(`<nav epub:type="toc"><ol>${links}</ol></nav>`);
