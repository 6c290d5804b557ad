import type { Dropping } from './dropped.ts';
import { isKnown, ruleOf } from './elements.ts';
import { walk, whole } from './walk.ts';

/** What Readability looks at, and nothing that could hold markup or an address. */
const ATTRIBUTES = ['class', 'id', 'role'] as const;

/**
 * Readability asks every element about all it holds, calls itself for each level and keeps lists that are made anew with
 * every change. Pages of news have some thousand elements, thirty deep; far beyond that it is no longer linear.
 */
const MOST = { elements: 8000, depth: 200 };

/** A copy of what a page shows: elements, their classes, text. Each text of it leads back to the one it was made of. */
class Skeleton {
  readonly origin = new Map<Node, CharacterData>();
  elements = 0;
  depth = 0;

  fill(target: Element, body: Element, { drops }: Dropping): void {
    const document = target.ownerDocument;
    const open: Element[] = [target];
    this.elements = 0;
    walk(whole(body), {
      enter: (element) => {
        if (drops(element)) return false;
        if (element === body) return true;
        this.elements++;
        this.depth = Math.max(this.depth, open.length);
        if (this.isTooMuch) return false;
        // br and the like stay; a name that no rule knows becomes the plainest inline element.
        const copy = document.createElement(isKnown(element.localName) && ruleOf(element).is !== 'dropped' ? element.localName : 'span');
        for (const name of ATTRIBUTES) {
          const value = element.getAttribute(name);
          if (value !== null) copy.setAttribute(name, value.slice(0, 400));
        }
        open.at(-1)?.append(copy);
        open.push(copy);
        return true;
      },
      leave: (element) => {
        if (element !== body) open.pop();
      },
      text: (node) => {
        const copy = document.createTextNode(node.data);
        this.origin.set(copy, node);
        open.at(-1)?.append(copy);
      },
    });
  }

  get isTooMuch(): boolean {
    return this.elements > MOST.elements || this.depth > MOST.depth;
  }
}

/**
 * The texts that Readability takes for the article; none where it finds no article or the page is beyond it.
 *
 * It works on a skeleton of the page, and its answer is read as a pointer: what it drops inside the article (lists with
 * links, small tables, headings between paragraphs) is not lost. Readability assigns `innerHTML` in two places, which the
 * page's Trusted Types refuse. The one for pictures in `noscript` is not reached, for a skeleton has neither. The other
 * brings the body back before a second try; the body has an accessor of its own for that, which fills it anew.
 * Readability also reads `innerHTML` of the body, for that second try, and of `object`, of which there are none.
 */
export async function readableTexts(body: Element, dropping: Dropping): Promise<ReadonlySet<Node>> {
  const { Readability } = await import('@mozilla/readability');
  const document = body.ownerDocument.implementation.createHTMLDocument('');
  const skeleton = new Skeleton();
  skeleton.fill(document.body, body, dropping);
  if (skeleton.isTooMuch) return new Set();
  Object.defineProperty(document.body, 'innerHTML', {
    get: () => '',
    set: () => {
      document.body.replaceChildren();
      skeleton.fill(document.body, body, dropping);
    },
  });
  let content: Node | null | undefined;
  try {
    content = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true, charThreshold: 250 }).parse()?.content;
  } catch {
    // It trips over trees that no browser makes of a page; the densest part of the page is taken then.
    return new Set();
  }
  const texts = new Set<Node>();
  if (content?.nodeType !== 1) return texts;
  walk(whole(content as Element), {
    enter: () => true,
    leave: () => undefined,
    text: (copy) => {
      const text = skeleton.origin.get(copy);
      if (text !== undefined && text.data.trim() !== '') texts.add(text);
    },
  });
  return texts;
}
