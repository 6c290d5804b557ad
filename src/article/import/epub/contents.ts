import { ImportError } from '../import-error.ts';
import type { ParseMarkup } from '../markup.ts';
import type { Container } from './container.ts';
import { ASIDE, type Package } from './package.ts';
import { resolve, type Target } from './path.ts';
import { elementsOf, parseXml, textOf, valuesOf } from './xml.ts';

/** A line of the table of contents. */
export interface Entry extends Target {
  readonly label: string;
}

export interface Contents {
  /** By the path of the document they lead to, in the order of the table, its levels run together. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Documents that the landmarks call the cover, the title page or the contents. */
  readonly aside: ReadonlySet<string>;
}

/** As one document tells them. */
interface Told {
  readonly entries: readonly Entry[];
  readonly aside: ReadonlySet<string>;
}

const NONE: Told = { entries: [], aside: new Set() };

function links(nav: Element | undefined, path: string): { readonly link: Element; readonly target: Target }[] {
  return (nav === undefined ? [] : elementsOf(nav, 'a')).flatMap((link) => {
    const target = resolve(path, link.getAttribute('href') ?? '');
    return target === undefined ? [] : [{ link, target }];
  });
}

/** The `toc` and the `landmarks` of a navigation document (EPUB 3.3, 7). */
function readNav(document: Document, path: string): Told {
  const navs = elementsOf(document, 'nav');
  const ofType = (type: string): Element | undefined => navs.find((nav) => valuesOf(nav, 'epub:type').includes(type));
  const aside = links(ofType('landmarks'), path).filter(({ link }) => valuesOf(link, 'epub:type').some((type) => ASIDE.has(type)));
  return {
    entries: links(ofType('toc') ?? navs[0], path).map(({ link, target }) => ({ ...target, label: textOf(link) })),
    aside: new Set(aside.map(({ target }) => target.path)),
  };
}

const child = (element: Element, name: string): Element | undefined => [...element.children].find(({ localName }) => localName === name);

/** The `navMap` of an NCX (OPF 2.0, 2.4.1). */
function readNcx(document: Document, path: string): Told {
  const entries = elementsOf(document, 'navPoint').flatMap((point): Entry[] => {
    const target = resolve(path, child(point, 'content')?.getAttribute('src') ?? '');
    return target === undefined ? [] : [{ ...target, label: textOf(child(point, 'navLabel')) }];
  });
  return { entries, aside: new Set() };
}

function readOne(path: string | undefined, { read }: Container, parse: ParseMarkup, reader: typeof readNav): Told {
  const markup = path === undefined ? undefined : read(path);
  if (path === undefined || markup === undefined) return NONE;
  try {
    return reader(parseXml(markup, parse), path);
  } catch (error) {
    // A book can be read without its table of contents: its headings are in the chapters too.
    if (error instanceof ImportError) return NONE;
    throw error;
  }
}

/** The table of contents: that of EPUB 3, else that of EPUB 2, else an empty one. */
export function readContents({ nav, ncx, aside }: Package, container: Container, parse: ParseMarkup): Contents {
  const fromNav = readOne(nav, container, parse, readNav);
  const { entries } = fromNav.entries.length > 0 ? fromNav : readOne(ncx, container, parse, readNcx);
  const byPath = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.label === '') continue;
    const known = byPath.get(entry.path);
    if (known === undefined) byPath.set(entry.path, [entry]);
    else known.push(entry);
  }
  return { entries: byPath, aside: new Set([...aside, ...fromNav.aside]) };
}
