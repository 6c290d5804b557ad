import type { Definition, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { BlockKind } from '../article.ts';
import { arrange } from './html/breaks.ts';
import { readDrafts } from './html/drafts.ts';
import { droppingIn } from './html/dropped.ts';
import { LineWriter, joinLines, type Line } from './html/line.ts';
import { webAddress } from './html/link.ts';
import { whole } from './html/walk.ts';
import type { ParseMarkup } from './markup.ts';

/** A line of a Markdown document and the part its block gives it. */
export interface MarkdownLine {
  readonly line: Line;
  readonly role: BlockKind;
  /** Of the heading it is: 1 to 6; 0 for all else. */
  readonly level: number;
  /** Alone in a paragraph that stands in no list and no quotation. */
  readonly isOwnLine: boolean;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** Between two cells of a row, as in tables of pages: EN DASH. */
const CELL = ' \u2013 ';
/** The line under the head of a table; CommonMark has no tables and takes them for paragraphs. */
const UNDER_HEAD = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$/mu;
const BREAK_TAG = /^<br\s*\/?>$/iu;

/** Collects the lines of one block, and the captions of the pictures in it. */
class BlockWriter {
  readonly lines: Line[] = [];
  readonly captions: string[] = [];
  readonly #writer = new LineWriter();
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #hasCells: boolean;
  #cellIsDue = false;

  constructor(definitions: ReadonlyMap<string, Definition>, hasCells: boolean) {
    this.#definitions = definitions;
    this.#hasCells = hasCells;
  }

  write(nodes: readonly PhrasingContent[]): this {
    for (const node of nodes) this.#inline(node);
    return this;
  }

  endLine(): void {
    const line = this.#writer.take();
    this.#cellIsDue = false;
    if (line !== undefined && SAYS_SOMETHING.test(line.text)) this.lines.push(line);
  }

  text(value: string): void {
    value.split(/\r\n?|\n/u).forEach((line, i) => {
      if (i > 0) this.endLine();
      if (!this.#hasCells) this.#writer.append(line);
      else line.split('|').forEach((cell, j) => this.#cell(cell, j > 0));
    });
  }

  #cell(text: string, isNext: boolean): void {
    this.#cellIsDue ||= isNext;
    if (text.trim() === '') {
      this.#writer.append(text);
      return;
    }
    if (this.#cellIsDue && this.#writer.text !== '') this.#writer.append(CELL);
    this.#cellIsDue = false;
    this.#writer.append(text);
  }

  #inline(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.text(node.value);
        break;
      case 'inlineCode':
        this.text(node.value);
        break;
      case 'break':
        this.endLine();
        break;
      case 'emphasis':
      case 'strong':
        this.#writer.emphasis.open({});
        this.write(node.children);
        this.#writer.emphasis.close(this.#writer.text);
        break;
      case 'link':
        this.#link(node.url, node.children);
        break;
      case 'linkReference':
        this.#link(this.#definitions.get(node.identifier)?.url ?? '', node.children);
        break;
      case 'image':
        this.#caption(node.alt, node.title);
        break;
      case 'imageReference':
        this.#caption(node.alt, this.#definitions.get(node.identifier)?.title);
        break;
      case 'html':
        // One tag or comment; what stands between two tags is text of its own.
        if (BREAK_TAG.test(node.value)) this.endLine();
        break;
      default:
        // Nodes of extensions, which are not in use.
        break;
    }
  }

  #link(url: string, children: readonly PhrasingContent[]): void {
    const href = webAddress(url, undefined);
    if (href !== undefined) this.#writer.links.open({ href });
    this.write(children);
    if (href !== undefined) this.#writer.links.close(this.#writer.text);
  }

  #caption(alt: string | null | undefined, title: string | null | undefined): void {
    const said = [alt, title].map((text) => (text ?? '').replaceAll(/\s+/gu, ' ').trim()).filter((text) => SAYS_SOMETHING.test(text));
    this.captions.push(...new Set(said));
  }
}

const plainLine = (text: string): Line => ({ text, marks: [], isEmphasis: false, isLink: false, isCredit: false });

interface Context {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly parse: ParseMarkup;
}

function isTable({ position }: Paragraph, source: string): boolean {
  const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return UNDER_HEAD.test(written) && written.split('\n').every((line) => line.includes('|'));
}

function paragraphLines(node: Paragraph, role: BlockKind, { source, definitions }: Context): MarkdownLine[] {
  const table = isTable(node, source);
  const written = new BlockWriter(definitions, table).write(node.children);
  written.endLine();
  const { lines, captions } = written;
  const isOneItem = role === 'list-item' && lines.length > 0 && !table;
  const arranged = table || lines.length === 0 ? lines : isOneItem ? [joinLines(lines)] : arrange(lines, true).lines;
  const isOwnLine = role === 'paragraph' && !table;
  return [
    ...arranged.map((line): MarkdownLine => ({ line, role, level: 0, isOwnLine })),
    ...captions.map((text): MarkdownLine => ({ line: plainLine(text), role: 'caption', level: 0, isOwnLine: false })),
  ];
}

/** Markup within Markdown: what it says, by the elements it has. */
function htmlLines(value: string, role: BlockKind, parse: ParseMarkup): MarkdownLine[] {
  if (!SAYS_SOMETHING.test(value)) return [];
  const { body } = parse(value, 'text/html');
  const region = whole(body);
  return readDrafts(region, droppingIn(region, 'fragment'), undefined)
    .filter(({ text }) => SAYS_SOMETHING.test(text))
    .map((draft) => ({ line: draft, role: draft.level > 0 ? 'subheading' : draft.isTold ? draft.role : role, level: draft.level, isOwnLine: false }));
}

function blockLines(node: RootContent, role: BlockKind, context: Context): MarkdownLine[] {
  switch (node.type) {
    case 'heading': {
      const written = new BlockWriter(context.definitions, false).write(node.children);
      written.endLine();
      const captions = written.captions.map((text): MarkdownLine => ({ line: plainLine(text), role: 'caption', level: 0, isOwnLine: false }));
      if (written.lines.length === 0) return captions;
      const line = joinLines(written.lines);
      // A heading in a quotation or a list heads no section.
      return [role === 'paragraph' ? { line, role: 'subheading', level: node.depth, isOwnLine: false } : { line, role, level: 0, isOwnLine: false }, ...captions];
    }
    case 'paragraph':
      return paragraphLines(node, role, context);
    case 'blockquote':
      return node.children.flatMap((child) => blockLines(child, 'quotation', context));
    case 'list':
      return node.children.flatMap(({ children }) => children.flatMap((child) => blockLines(child, 'list-item', context)));
    case 'code':
      return node.value
        .split(/\r\n?|\n/u)
        .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
        .filter((text) => SAYS_SOMETHING.test(text))
        .map((text) => ({ line: plainLine(text), role, level: 0, isOwnLine: false }));
    case 'html':
      return htmlLines(node.value, role, context.parse);
    default:
      // Rules, definitions, and nodes of extensions, which are not in use.
      return [];
  }
}

function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const left: Nodes[] = [tree];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    // The first of one name counts (CommonMark 4.7); the stack gives the last first.
    if (node.type === 'definition') found.set(node.identifier, node);
    else if ('children' in node) left.push(...node.children);
  }
  return found;
}

/** The lines of a document in reading order, each with the part its block gives it. Offsets in the tree are those of `source`. */
export function readMarkdownLines(tree: Root, source: string, parse: ParseMarkup): MarkdownLine[] {
  const context: Context = { source, definitions: definitionsIn(tree), parse };
  return tree.children.flatMap((node) => blockLines(node, 'paragraph', context));
}
