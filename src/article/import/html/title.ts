import { fold, trimBlank } from '../fold.ts';
import type { Dropping } from './dropped.ts';
import type { Metadata } from './metadata.ts';
import { walk, whole } from './walk.ts';

/** The title of a page, and the heading that shows it. */
export interface Title {
  readonly text: string | undefined;
  readonly heading: Element | undefined;
}

const HEADINGS = /^h[1-4]$/u;
/** A text that only one of two titles holds: a part of a title that agrees by chance is shorter. */
const LEAST_AGREEING = 12;
/** With the white space of the source around it. UTF-16 units. */
const LONGEST_LINE = 400;

/** The letters and digits of a title, to compare by. */
export const gist = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Do they say the same, or one of them more? */
function agree(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return a === b || (Math.min(a.length, b.length) >= LEAST_AGREEING && (a.includes(b) || b.includes(a)));
}

interface Heading {
  readonly element: Element;
  readonly text: string;
  readonly level: number;
}

function headingsOf(body: Element, { drops }: Dropping): Heading[] {
  const headings: Heading[] = [];
  let inside: Element | undefined;
  let parts: string[] = [];
  walk(whole(body), {
    enter: (element) => {
      if (drops(element)) return false;
      if (inside === undefined && HEADINGS.test(element.localName)) {
        inside = element;
        parts = [];
      }
      return true;
    },
    leave: (element) => {
      if (element !== inside) return;
      inside = undefined;
      const text = trimBlank(parts.join('').replaceAll(/\s+/gu, ' '));
      if (/\p{L}/u.test(text)) headings.push({ element, text, level: Number(element.localName.slice(1)) });
    },
    text: ({ data }) => {
      if (inside !== undefined) parts.push(data);
    },
  });
  return headings.toSorted((a, b) => a.level - b.level);
}

/** A text that stands alone and is most of the title, for pages that have it in no heading. */
function lineOf(body: Element, { drops }: Dropping, wanted: readonly string[]): Heading | undefined {
  let found: Heading | undefined;
  walk(whole(body), {
    enter: (element) => found === undefined && !drops(element),
    leave: () => undefined,
    text: ({ data, parentElement }) => {
      if (found !== undefined || parentElement === null || data.length > LONGEST_LINE) return;
      const said = gist(data);
      const isMost = wanted.some((title) => title === said || (said.length >= LEAST_AGREEING && title.includes(said) && said.length * 2 >= title.length));
      if (said !== '' && isMost) found = { element: parentElement, text: trimBlank(data.replaceAll(/\s+/gu, ' ')), level: 0 };
    },
  });
  return found;
}

/**
 * The heading that agrees with what the head of the page calls it, h1 before the others; else a single h1; else a line that does;
 * else the title of the head. The name of the site, which old blogs set as h1, is none of these.
 */
export function findTitle(body: Element, dropping: Dropping, { titles, site }: Metadata): Title {
  const headings = headingsOf(body, dropping).filter(({ text }) => site === undefined || gist(text) !== gist(site));
  const wanted = titles.map(gist);
  const exact = headings.find(({ text }) => wanted.includes(gist(text)));
  const agreeing = exact ?? headings.find(({ text }) => wanted.some((title) => agree(gist(text), title)));
  const single = headings.filter(({ level }) => level === 1);
  const found = agreeing ?? (single.length === 1 ? single[0] : undefined) ?? lineOf(body, dropping, wanted);
  return { text: found?.text ?? titles[0], heading: found?.element };
}
