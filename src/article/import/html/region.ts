import { ruleOf } from './elements.ts';
import type { Dropping } from './dropped.ts';
import { readableTexts } from './readable.ts';
import { isElement, pathTo, walk, whole, type Region } from './walk.ts';

/** How much running text and how much text at all an element holds. UTF-16 units. */
interface Density {
  readonly prose: number;
  readonly text: number;
}

/** Running text is a block with this much of its own text, less than half of it in links: three lines on a phone. */
const LEAST_PROSE = 80;

/** Of every element that shows anything; one pass. */
function measure(body: Element, { drops }: Dropping): ReadonlyMap<Element, Density> {
  const densities = new Map<Element, Density>();
  const blocks: { own: number; linked: number }[] = [];
  const before: Density[] = [];
  let prose = 0;
  let total = 0;
  let links = 0;
  walk(whole(body), {
    enter: (element) => {
      if (drops(element)) return false;
      before.push({ prose, text: total });
      if (ruleOf(element).is === 'block') blocks.push({ own: 0, linked: 0 });
      if (element.localName === 'a') links++;
      return true;
    },
    leave: (element) => {
      if (element.localName === 'a') links--;
      if (ruleOf(element).is === 'block') {
        const { own, linked } = blocks.pop() ?? { own: 0, linked: 0 };
        if (own >= LEAST_PROSE && linked * 2 < own) prose += own;
      }
      const then = before.pop() ?? { prose: 0, text: 0 };
      densities.set(element, { prose: prose - then.prose, text: total - then.text });
    },
    text: ({ data }) => {
      const length = data.replaceAll(/\s+/gu, ' ').trim().length;
      total += length;
      const block = blocks.at(-1);
      if (block === undefined) return;
      block.own += length;
      if (links > 0) block.linked += length;
    },
  });
  return densities;
}

type Densities = ReadonlyMap<Element, Density>;

const proseOf = (densities: Densities, element: Element): number => densities.get(element)?.prose ?? 0;

/** An article is called densest while it holds this much of the page's running text. */
const MOST_OF_IT = 2 / 3;

/** The smallest element that holds most of the running text. */
function densest(body: Element, densities: Densities): Element {
  const wanted = proseOf(densities, body) * MOST_OF_IT;
  if (wanted === 0) return body;
  let at = body;
  let child = at.firstElementChild;
  while (child !== null) {
    // A single paragraph is not gone into.
    const isMost = proseOf(densities, child) >= wanted && ruleOf(child).is === 'block' && child.localName !== 'p';
    if (isMost) at = child;
    child = isMost ? child.firstElementChild : child.nextElementSibling;
  }
  return at;
}

/** The lowest element that holds all of the nodes. */
function commonElement(nodes: Iterable<Node>, body: Element): Element {
  let common: Node[] | undefined;
  for (const node of nodes) {
    const path = pathTo(node, body);
    if (common === undefined) common = path;
    else {
      const own = new Set(path);
      const shared = common.findIndex((ancestor) => own.has(ancestor));
      common = common.slice(shared);
    }
  }
  const [lowest] = common ?? [];
  if (lowest === undefined) return body;
  return isElement(lowest) ? lowest : (lowest.parentElement ?? body);
}

/** The single `<article>` of the page, or what its schema calls the body of one; undefined where there are several. */
function soleArticle(body: Element, { drops }: Dropping): Element | undefined {
  const found: Element[] = [];
  walk(whole(body), {
    enter: (element) => {
      if (drops(element)) return false;
      const isArticle = element.localName === 'article' || /\barticle\b/u.test(element.getAttribute('role') ?? '');
      if (isArticle) found.push(element);
      return !isArticle;
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Less than this share of the page's running text is not its article. */
const LEAST_SHARE = 1 / 3;

/**
 * Where the article of a page is.
 *
 * A page that marks one element as its article is believed, unless most running text stands elsewhere. Else it is where
 * Readability finds it. Readability counts Latin commas and full stops and looks for English class names, and so comes
 * back from some Urdu pages with a side column, or with nothing: then the smallest element with most of the text is taken.
 * @param heading that shows the title; the article begins with it where it stands before the text
 */
export async function findRegion(body: Element, dropping: Dropping, heading: Element | undefined): Promise<Region> {
  const densities = measure(body, dropping);
  const all = proseOf(densities, body);
  const sole = soleArticle(body, dropping);
  if (sole !== undefined && proseOf(densities, sole) >= all * LEAST_SHARE) return beginningWith(heading, whole(sole), body, densities);
  const texts = await readableTexts(body, dropping);
  const kept = commonElement(texts, body);
  const isEnough = texts.size > 0 && keptProse(texts) >= all * LEAST_SHARE;
  if (!isEnough) return beginningWith(heading, whole(densest(body, densities)), body, densities);
  return beginningWith(heading, kept === body ? span(kept, texts) : whole(kept), body, densities);
}

function keptProse(texts: ReadonlySet<Node>): number {
  let length = 0;
  for (const text of texts) length += (text.textContent ?? '').replaceAll(/\s+/gu, ' ').trim().length;
  return length;
}

/** From the first child that holds any of the texts to the last; what stands around them is the page's. */
function span(element: Element, texts: ReadonlySet<Node>): Region {
  const children = new Set<Node>();
  for (const text of texts) {
    const child = pathTo(text, element).at(-2);
    if (child !== undefined) children.add(child);
  }
  const inOrder = [...element.childNodes].filter((child) => children.has(child));
  return { root: element, first: inOrder[0] ?? element, last: inOrder.at(-1) ?? element };
}

/** Between title and text stand date, writer, picture; more than this share of the text is something else. */
const MOST_BETWEEN = 1 / 2;

/** The region, begun at the heading before it if there is little between them. */
function beginningWith(heading: Element | undefined, region: Region, body: Element, densities: Densities): Region {
  if (heading === undefined) return region;
  const headingPath = pathTo(heading, body);
  const { first, last } = region;
  if (first === region.root && headingPath.includes(region.root)) return region;
  const own = new Set(headingPath);
  const root = pathTo(first, body).find((node) => own.has(node));
  if (root === undefined || !isElement(root) || root === heading) return region;
  // Which comes first is told by the children of the element that holds both.
  const branches = [headingPath, pathTo(first, body)].map((path) => path[path.indexOf(root) - 1]);
  const [to, from] = branches;
  if (to === undefined || from === undefined) return region;
  let between = 0;
  for (let node = to.nextSibling; node !== from; node = node.nextSibling) {
    if (node === null) return region;
    if (isElement(node)) between += densities.get(node)?.text ?? 0;
  }
  const most = (isElement(from) ? (densities.get(from)?.text ?? 0) : 0) * MOST_BETWEEN;
  return between <= Math.max(most, LEAST_PROSE * 4) ? { root, first: heading, last } : region;
}
