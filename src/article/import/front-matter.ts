import type { Source } from '../article.ts';
import { webAddress } from './html/link.ts';

/** What stands in the lines between two rules at the top of a Markdown file, as far as an article has a place for it. */
export interface FrontMatter {
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
  readonly source?: Source;
}

type Field = 'title' | 'date' | 'author' | 'source' | 'url';

/** Keys in use by makers of sites and by people, small. */
const FIELDS: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'headline', 'عنوان'],
  date: ['date', 'published', 'pubdate', 'publishdate', 'تاریخ'],
  author: ['author', 'authors', 'by', 'byline', 'creator', 'مصنف', 'تحریر'],
  source: ['source', 'publisher', 'site', 'publication', 'ماخذ'],
  url: ['url', 'link', 'source_url', 'source-url', 'canonical', 'canonical_url', 'original', 'ربط'],
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map((Object.keys(FIELDS) as Field[]).flatMap((field) => FIELDS[field].map((key) => [key, field] as const)));

/** The block ends within so many lines; a rule further down parts two sections of text. */
const MOST_LINES = 100;
/** `key: value` of YAML and `key = value` of TOML. */
const LINE = /^(?<key>[\p{L}_][\p{L}\p{M}\d_-]{0,40})\s*[:=]\s*(?<value>.*)$/u;

/** The value without its quotation marks; a list on one line becomes its items. */
function plain(value: string): string {
  const bare = value.trim();
  const list = /^\[(.*)\]$/su.exec(bare)?.[1];
  if (list !== undefined) {
    return list
      .split(',')
      .map(plain)
      .filter((item) => item !== '')
      .join('، ');
  }
  const quoted = /^(["'])(.*)\1$/su.exec(bare)?.[2];
  return (quoted ?? bare).trim();
}

/** The name, else the host of the address; either may stand under `source`. */
function sourceOf(source = '', url = ''): Source | undefined {
  const named = webAddress(source, undefined);
  const address = webAddress(url, undefined) ?? named;
  const name = named === undefined && source !== '' ? source : address === undefined ? undefined : new URL(address).hostname.replace(/^www\./u, '');
  if (name === undefined) return undefined;
  return { name: { ur: name, en: name }, ...(address === undefined ? {} : { url: address }) };
}

/**
 * Takes the front matter off a Markdown text. Reads lines of one key and one value, and leaves unread what else YAML and
 * TOML can say; two rules with no such line between them are none.
 */
export function readFrontMatter(text: string): { readonly front: FrontMatter; readonly body: string } {
  const none = { front: {}, body: text };
  const rule = /^(?:---|\+\+\+)(?=[ \t]*(?:\r\n?|\n))/u.exec(text)?.[0];
  if (rule === undefined) return none;
  const ends = [...text.slice(0, MOST_LINES * 1000).matchAll(/\r\n?|\n/gu)].slice(0, MOST_LINES).map(({ index, 0: { length } }) => index + length);
  const lines = ends.map((from, i) => text.slice(from, ends[i + 1]).trim());
  const end = lines.findIndex((line) => line === rule || (rule === '---' && line === '...'));
  if (end === -1) return none;
  const values = new Map<Field, string>();
  let isAny = false;
  for (const line of lines.slice(0, end)) {
    const { key, value } = LINE.exec(line)?.groups ?? {};
    if (key === undefined || value === undefined) continue;
    isAny = true;
    const field = FIELD_OF.get(key.toLowerCase());
    const said = plain(value);
    if (field !== undefined && said !== '' && !values.has(field)) values.set(field, said);
  }
  if (!isAny) return none;
  const [title, date, author] = (['title', 'date', 'author'] as const).map((field) => values.get(field));
  const source = sourceOf(values.get('source'), values.get('url'));
  return {
    front: {
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(author === undefined ? {} : { author }),
      ...(source === undefined ? {} : { source }),
    },
    body: text.slice(ends[end + 1] ?? text.length),
  };
}
