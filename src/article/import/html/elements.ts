import type { BlockKind } from '../../article.ts';

/** What an element does to the text in it. One that has no rule is inline, as in a browser. */
export interface ElementRule {
  readonly names: string;
  readonly is: 'block' | 'inline' | 'break' | 'dropped';
  /** Of every block in it that has no nearer one. */
  readonly role?: BlockKind;
  /** Is a block's role said by its being in such an element? A `div` says nothing. */
  readonly tells?: true;
  readonly mark?: 'emphasis' | 'link';
  readonly reason: string;
}

/** The elements of the HTML standard, chapter 4, and the older ones of chapter 16. */
const ELEMENT_RULES: readonly ElementRule[] = [
  { names: 'h1', is: 'block', role: 'title', tells: true, reason: 'the heading of the page' },
  { names: 'h2 h3 h4 h5 h6 summary', is: 'block', role: 'subheading', tells: true, reason: 'it heads what follows' },
  { names: 'p', is: 'block', tells: true, reason: 'a paragraph of what it stands in' },
  { names: 'pre listing plaintext xmp', is: 'block', tells: true, reason: 'its lines are lines' },
  { names: 'blockquote', is: 'block', role: 'quotation', tells: true, reason: 'each paragraph in it is quoted' },
  { names: 'figcaption caption', is: 'block', role: 'caption', tells: true, reason: 'of the picture or table around it' },
  { names: 'li dt dd', is: 'block', role: 'list-item', tells: true, reason: 'a nested list goes on in the same row' },
  {
    names:
      'html body div section article main aside header footer nav address center figure hgroup form fieldset legend details dialog ul ol menu dir dl table thead tbody tfoot tr td th col colgroup hr search noframes isindex',
    is: 'block',
    reason: 'it parts its text from what is around it and says no more',
  },
  { names: 'br', is: 'break', reason: 'a line ends' },
  { names: 'em i b strong mark u dfn', is: 'inline', mark: 'emphasis', reason: 'set off from the text around it' },
  { names: 'a', is: 'inline', mark: 'link', reason: 'if its address is one of the web' },
  {
    names: 'script style noscript template head title meta link base iframe frame frameset object embed applet param',
    is: 'dropped',
    reason: 'no text of the page',
  },
  { names: 'svg math canvas video audio picture source track img map area progress meter', is: 'dropped', reason: 'seen or heard, not read' },
  { names: 'button input select optgroup option textarea datalist output', is: 'dropped', reason: 'to be worked, not read' },
  { names: 'rt rp', is: 'dropped', reason: 'above the line, not in it' },
];

const RULE_OF: ReadonlyMap<string, ElementRule> = new Map(ELEMENT_RULES.flatMap((rule) => rule.names.split(' ').map((name) => [name, rule] as const)));

const INLINE: ElementRule = { names: '', is: 'inline', reason: 'as in a browser' };

export function ruleOf(element: Element): ElementRule {
  return RULE_OF.get(element.localName.toLowerCase()) ?? INLINE;
}

/** Is the name one that an element may be made by? Parsers let through names that `createElement` refuses. */
export function isKnown(name: string): boolean {
  return RULE_OF.has(name);
}

/** Weight and slant in a `style`: what editors write for bold, and the wrapper of Google's, a `b` that is not bold. */
const SET_OFF = /font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*(?:italic|oblique)/iu;
const NOT_SET_OFF = /font-(?:weight|style)\s*:\s*(?:normal|[1-5]00)/iu;

export function isEmphasis(element: Element, rule: ElementRule): boolean {
  if (rule.is !== 'inline') return false;
  const style = element.getAttribute('style') ?? '';
  return rule.mark === 'emphasis' ? !NOT_SET_OFF.test(style) : SET_OFF.test(style);
}
