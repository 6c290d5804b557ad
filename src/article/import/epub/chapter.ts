import type { Mark } from '../../article.ts';
import type { Draft } from '../html/draft.ts';
import { readDrafts } from '../html/drafts.ts';
import { droppingIn, type Dropping } from '../html/dropped.ts';
import { ruleOf } from '../html/elements.ts';
import { gist } from '../html/title.ts';
import { whole, type Region } from '../html/walk.ts';
import type { Piece } from '../piece.ts';
import type { Entry } from './contents.ts';
import { elementsOf, textOf, valuesOf } from './xml.ts';

/** The text of a document between two places that the table of contents names. */
export interface Part {
  /** What the table calls it; absent for what stands before the first place, and in a document it does not name. */
  readonly label?: string;
  readonly drafts: readonly Draft[];
}

/** Headings, and what of a chapter is its text, as drafts. Nothing but the text of a book is in its chapters: only what is seen or worked is dropped. */
function droppingOf(body: Element): Dropping {
  const { lengthOf } = droppingIn(whole(body), 'fragment');
  return { drops: (element) => ruleOf(element).is === 'dropped' || element.localName === 'nav', lengthOf };
}

/** A figure that no one wrote a caption for says what its picture shows where that is described. */
function captionFigures(document: Document): void {
  for (const figure of elementsOf(document, 'figure')) {
    if (elementsOf(figure, 'figcaption').length > 0) continue;
    const caption = elementsOf(figure, 'img')
      .map((image) => (image.getAttribute('alt') ?? '').trim())
      .find((alt) => /\p{L}/u.test(alt));
    if (caption === undefined) continue;
    const written = document.createElementNS(figure.namespaceURI, 'figcaption');
    written.textContent = caption;
    figure.append(written);
  }
}

/** The number of a note is set above the line; in the line it needs brackets, or it joins the word before it. */
function bracketNotes(document: Document): void {
  for (const link of elementsOf(document, 'a')) {
    const isNote = valuesOf(link, 'epub:type').includes('noteref') || valuesOf(link, 'role').includes('doc-noteref');
    if (!isNote || !/^[\p{L}\p{N}*\u2020\u2021]{1,4}$/u.test(link.textContent.trim())) continue; // DAGGER, DOUBLE DAGGER
    link.prepend(' [');
    link.append(']');
  }
}

/** An anchor inside a paragraph or a heading stands for all of it. */
function blockOf(element: Element, body: Element): Element {
  let block = element;
  while (block !== body && ruleOf(block).is !== 'block' && block.parentElement !== null) block = block.parentElement;
  return block;
}

/** What ends before the element begins; undefined where that is nothing, in `first` or in the body. */
function lastBefore(element: Element, first: Element): Node | undefined {
  for (let at: Element | null = element; at !== null && at !== first; at = at.parentElement) {
    if (at.previousSibling !== null) return at.previousSibling;
  }
  return undefined;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

interface Place {
  readonly element: Element;
  readonly label: string;
}

/** DOCUMENT_POSITION_FOLLOWING of the DOM standard; `Node` itself is not there outside a browser. */
const FOLLOWING = 4;

/** The heading that says what the table of contents says, in a document that lacks the id the table names. */
function headingOf(body: Element, label: string): Element | undefined {
  const wanted = gist(label);
  return HEADINGS.flatMap((name) => elementsOf(body, name)).find((heading) => gist(textOf(heading)) === wanted);
}

/**
 * The places in the order of the document; names of one place are one. A name whose place cannot be found is that of the
 * document, if it has no other.
 */
function placesOf(document: Document, body: Element, entries: readonly Entry[]): Place[] {
  const labels = new Map<Element, string>();
  for (const { fragment, label } of entries) {
    const named = fragment === undefined ? body : (document.getElementById(fragment) ?? headingOf(body, label));
    if (named === undefined && labels.has(body)) continue;
    const element = named === undefined || !body.contains(named) ? body : blockOf(named, body);
    const known = labels.get(element);
    labels.set(element, known === undefined || gist(known) === gist(label) ? label : `${known}: ${label}`);
  }
  return [...labels]
    .map(([element, label]) => ({ element, label }))
    .toSorted((a, b) => ((a.element.compareDocumentPosition(b.element) & FOLLOWING) === 0 ? 1 : -1));
}

/** Reads a document and takes it apart at the places that the table of contents names in it. */
export function readParts(document: Document, entries: readonly Entry[]): Part[] {
  const body = elementsOf(document, 'body')[0] ?? document.documentElement;
  captionFigures(document);
  bracketNotes(document);
  const dropping = droppingOf(body);
  const parts: Part[] = [];
  let first: Element = body;
  let label: string | undefined;
  const end = (last: Node | undefined): void => {
    const region: Region | undefined = last === undefined ? undefined : { root: body, first, last };
    const drafts = region === undefined ? [] : readDrafts(region, dropping, undefined).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
    if (label !== undefined || drafts.length > 0) parts.push({ ...(label === undefined ? {} : { label }), drafts });
  };
  for (const place of placesOf(document, body, entries)) {
    if (place.element !== body) end(lastBefore(place.element, first));
    first = place.element;
    label = place.label;
  }
  end(body);
  return joinEmpty(parts);
}

/** A name with no text of its own before the next is of a part, whose first chapter begins there. */
function joinEmpty(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  let open: string | undefined;
  for (const { label, drafts } of parts) {
    const all = [open, label].filter((name) => name !== undefined).join(': ');
    open = drafts.length === 0 ? all : undefined;
    if (open === undefined) joined.push({ ...(all === '' ? {} : { label: all }), drafts });
  }
  return open === undefined ? joined : [...joined, { label: open, drafts: [] }];
}

export const isHeading = ({ level }: Draft): boolean => level > 0;

/** A mark over all of a text, beside the links in it. */
const setOff = (text: string, marks: readonly Mark[]): readonly Mark[] => [
  { kind: 'emphasis', from: 0, to: text.length },
  ...marks.filter(({ kind }) => kind === 'link'),
];

/** A line of a chapter. Headings that the table of contents does not name would cut the book into crumbs: they are set off. */
export function pieceOf(draft: Draft): Piece {
  const { text, role, marks } = draft;
  const kept = draft.isEmphasis || isHeading(draft) ? setOff(text, marks) : marks;
  return { role: isHeading(draft) ? 'paragraph' : role, text, ...(kept.length === 0 ? {} : { marks: kept }) };
}

/** A chapter's number, its name and a second line of that are all that can say its name over. */
const LINES_OF_NAME = 3;

/**
 * The name of a part and what stands under it: what its first lines, up to a heading, say of the name is not said twice,
 * and where a heading says more than the name it is the name.
 */
export function underLabel(label: string, drafts: readonly Draft[]): { readonly heading: string; readonly drafts: readonly Draft[] } {
  let heading = label;
  let from = 0;
  for (const [i, draft] of drafts.slice(0, LINES_OF_NAME).entries()) {
    const [said, name] = [gist(draft.text), gist(heading)];
    if (isHeading(draft) && said.includes(name)) heading = draft.text;
    else if (!name.includes(said)) break;
    // A line that is no heading goes with the heading it leads to, or says the whole name.
    if (isHeading(draft) || said === name) from = i + 1;
  }
  return { heading, drafts: drafts.slice(from) };
}

/** Text of the document that stands in links, as a share of all. */
export function shareInLinks(document: Document): number {
  const body = elementsOf(document, 'body')[0] ?? document.documentElement;
  const linked = elementsOf(body, 'a').reduce((sum, link) => sum + textOf(link).length, 0);
  return linked / Math.max(1, textOf(body).length);
}
