import { ImportError } from '../import-error.ts';
import type { ParseMarkup } from '../markup.ts';

/** Declares names for text, which may stand for gigabytes; no document of a book needs any of its own. */
const DECLARES_ENTITIES = /<!ENTITY/iu;

function wellFormed(markup: string, parse: ParseMarkup): Document | undefined {
  if (DECLARES_ENTITIES.test(markup)) return undefined;
  const document = parse(markup, 'application/xhtml+xml');
  // What a parser gives in place of broken XML, or in the midst of it.
  return document.getElementsByTagNameNS('*', 'parsererror').length === 0 ? document : undefined;
}

/** A parser's own failures are over size and depth. */
function guarded<T>(parseIt: () => T): T {
  try {
    return parseIt();
  } catch (cause) {
    throw cause instanceof ImportError ? cause : new ImportError('broken', { cause });
  }
}

/** The document; throws ImportError `broken` where it is not well-formed or declares entities. */
export function parseXml(markup: string, parse: ParseMarkup): Document {
  const document = guarded(() => wellFormed(markup, parse));
  if (document === undefined) throw new ImportError('broken');
  return document;
}

const DOCTYPE = /<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/iu;
/** A doctype stands at the front, or is none. UTF-16 units. */
const FRONT = 4000;
const EMPTY_ELEMENT = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/giu;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/** XHTML as HTML: no subset in its doctype, and `<title/>`, to HTML an open tag that swallows the rest, with an end tag. */
function asHtml(markup: string): string {
  return (markup.slice(0, FRONT).replace(DOCTYPE, '') + markup.slice(FRONT)).replaceAll(EMPTY_ELEMENT, (tag, name: string, attributes: string) =>
    VOID.test(name) ? tag : `<${name}${attributes}></${name}>`,
  );
}

/** The chapter, as XHTML if it is that, else as whatever HTML makes of it: books are full of `&nbsp;` and open tags. */
export function parseChapter(markup: string, parse: ParseMarkup): Document {
  return guarded(() => wellFormed(markup, parse) ?? parse(asHtml(markup), 'text/html'));
}

/** All elements of that local name below the node, in document order, whatever their namespace. */
export function elementsOf(node: Document | Element, name: string): readonly Element[] {
  return [...node.getElementsByTagNameNS('*', name)];
}

/** Values of an attribute with a list in it, `epub:type` among them, small. */
export function valuesOf(element: Element, attribute: string): readonly string[] {
  return (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/u);
}

/** The text, its white space run together. */
export function textOf(node: Node | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}
