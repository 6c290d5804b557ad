/** Numbers of the DOM standard; `Node` itself is not there outside a browser. */
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
const isText = (node: Node): node is CharacterData => node.nodeType === TEXT || node.nodeType === CDATA;

export interface Visitor {
  /** Gives false where neither the element nor anything in it is wanted; it is not left then. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: CharacterData) => void;
}

/** The part of a tree from one node to another, both with all they hold. */
export interface Region {
  readonly root: Element;
  /** In `root`, or `root` itself. */
  readonly first: Node;
  readonly last: Node;
}

export const whole = (root: Element): Region => ({ root, first: root, last: root });

/** The node and what it stands in, innermost first, up to and with `root`. */
export function pathTo(node: Node, root: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    path.push(at);
    if (at === root) break;
  }
  return path;
}

/**
 * Visits a region in reading order, and the elements that lead to it. A loop, for a page may be nested deeper than the
 * stack reaches; each node is met once.
 */
export function walk({ root, first, last }: Region, visitor: Visitor): void {
  const way = new Set(pathTo(first, root));
  let isInside = first === root;
  let isOver = false;
  let node: Node = root;
  for (;;) {
    isInside ||= node === first;
    let next: Node | null = null;
    if (isElement(node)) {
      if ((isInside || way.has(node)) && visitor.enter(node)) {
        next = node.firstChild;
        if (next === null) visitor.leave(node);
      }
    } else if (isInside && isText(node)) visitor.text(node);
    if (next !== null) {
      node = next;
      continue;
    }
    for (;;) {
      isOver ||= node === last;
      if (node === root) return;
      if (!isOver && node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
      const parent: Node | null = node.parentNode;
      if (parent === null || !isElement(parent)) return;
      visitor.leave(parent);
      node = parent;
    }
  }
}
