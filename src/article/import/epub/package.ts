import type { Container } from './container.ts';
import { ImportError } from '../import-error.ts';
import type { ParseMarkup } from '../markup.ts';
import { resolve } from './path.ts';
import { elementsOf, parseXml, textOf, valuesOf } from './xml.ts';

/** What the package document says of the book (EPUB 3.3, 5; OPF 2.0). Paths are from the root of the archive. */
export interface Package {
  readonly title?: string;
  readonly creators: readonly string[];
  /** When it was published, as written there: a year, a day, a day with its hour. */
  readonly date?: string;
  readonly publisher?: string;
  /** Its main text, in reading order. */
  readonly spine: readonly string[];
  /** The navigation document of EPUB 3. */
  readonly nav?: string;
  /** The contents of EPUB 2. */
  readonly ncx?: string;
  /** Documents that EPUB 2 calls the cover, the title page or the contents. */
  readonly aside: ReadonlySet<string>;
}

interface Item {
  readonly path: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
}

const NCX = 'application/x-dtbncx+xml';
const IS_TEXT = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/iu;
/** Types of a `guide` reference (OPF 2.0, 2.6) and of landmarks (EPUB Structural Semantics) that are no text of the book. */
export const ASIDE: ReadonlySet<string> = new Set(['cover', 'titlepage', 'title-page', 'halftitlepage', 'toc', 'landmarks', 'page-list']);

function readManifest(document: Document, root: string): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const item of elementsOf(document, 'item')) {
    const target = resolve(root, item.getAttribute('href') ?? '');
    if (target === undefined) continue;
    items.set(item.getAttribute('id') ?? '', {
      path: target.path,
      mediaType: item.getAttribute('media-type') ?? '',
      properties: valuesOf(item, 'properties'),
    });
  }
  return items;
}

function readSpine(document: Document, items: ReadonlyMap<string, Item>): string[] {
  const spine = elementsOf(document, 'itemref')
    .filter((reference) => reference.getAttribute('linear') !== 'no')
    .map((reference) => items.get(reference.getAttribute('idref') ?? ''))
    .filter((item) => item !== undefined && IS_TEXT.test(item.mediaType))
    .map((item) => item?.path ?? '');
  // A document that stands there twice is read once.
  return [...new Set(spine)];
}

/** The main title, where EPUB 3 tells several apart. */
function readTitle(document: Document): string {
  const titles = elementsOf(document, 'title').filter((title) => title.parentElement?.localName === 'metadata');
  const main = elementsOf(document, 'meta').find((meta) => meta.getAttribute('property') === 'title-type' && textOf(meta) === 'main');
  const refined = main?.getAttribute('refines') ?? '';
  return textOf(titles.find(({ id }) => id !== '' && refined === `#${id}`) ?? titles[0]);
}

const all = (document: Document, name: string): readonly string[] => [...new Set(elementsOf(document, name).map(textOf))].filter((text) => text !== '');

/** EPUB 2 may give several dates; the day of publication comes before that of the file. */
function readDate(document: Document): string {
  const dates = elementsOf(document, 'date');
  const published = dates.find((date) => /publication/iu.test(date.getAttribute('opf:event') ?? ''));
  return textOf(published ?? dates[0]);
}

/** Throws ImportError `broken` where there is no package document, or no text in its spine. */
export function readPackage({ root, read }: Container, parse: ParseMarkup): Package {
  const markup = read(root);
  if (markup === undefined) throw new ImportError('broken');
  const document = parseXml(markup, parse);
  const items = readManifest(document, root);
  const spine = readSpine(document, items);
  if (spine.length === 0) throw new ImportError('broken');
  const values = [...items.values()];
  const nav = values.find(({ properties }) => properties.includes('nav'))?.path;
  const ncx = (items.get(elementsOf(document, 'spine')[0]?.getAttribute('toc') ?? '') ?? values.find(({ mediaType }) => mediaType === NCX))?.path;
  const aside = elementsOf(document, 'reference')
    .filter((reference) => valuesOf(reference, 'type').some((type) => ASIDE.has(type)))
    .map((reference) => resolve(root, reference.getAttribute('href') ?? '')?.path ?? '');
  const title = readTitle(document);
  const date = readDate(document);
  const [publisher] = all(document, 'publisher');
  return {
    ...(title === '' ? {} : { title }),
    creators: all(document, 'creator'),
    ...(date === '' ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
    spine,
    ...(nav === undefined ? {} : { nav }),
    ...(ncx === undefined ? {} : { ncx }),
    aside: new Set(aside),
  };
}
