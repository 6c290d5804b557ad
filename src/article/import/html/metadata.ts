import type { Source } from '../../article.ts';
import { fold, trimBlank } from '../fold.ts';
import { isoDate } from './drafts.ts';
import { baseOf, webAddress } from './link.ts';

/** What a page says of itself in its head, for machines. All of it is text of strangers, spaces run together. */
export interface Metadata {
  /** Most reliable first; none holds the name of the site any more. */
  readonly titles: readonly string[];
  readonly site: string | undefined;
  readonly author: string | undefined;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly published: string | undefined;
}

const LONGEST = { title: 300, name: 80, ldJson: 500_000 };

const clean = (text: string | null | undefined, longest: number): string | undefined => {
  const said = trimBlank((text ?? '').replaceAll(/\s+/gu, ' '));
  return /\p{L}/u.test(said) && said.length <= longest ? said : undefined;
};

/** The first `<meta>` of one of these names that says anything. */
function metaReader(document: Document): (...names: string[]) => string | undefined {
  const said = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').trim().toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if (name !== '' && content.trim() !== '' && !said.has(name)) said.set(name, content);
  }
  return (...names) => names.map((name) => said.get(name)).find((content) => content !== undefined);
}

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const ofText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** schema.org: Article and what is one; the words of `@type` end so. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|DiscussionForumPosting|Report|Recipe|QAPage)$/u;

/** The first description of an article among the JSON-LD blocks. Damaged ones are passed over: a page without them is a page still. */
function readLinkedData(document: Document): Unknown | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent;
    if (json.length > LONGEST.ldJson) continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(json);
    } catch {
      continue;
    }
    const described = asList(parsed).flatMap((item) => (isObject(item) ? [item, ...asList(item['@graph'])] : []));
    const article = described.find((item) => isObject(item) && asList(item['@type']).some((type) => ARTICLE.test(ofText(type) ?? '')));
    if (isObject(article)) return article;
  }
  return undefined;
}

const nameOf = (value: unknown): string | undefined => {
  const [first] = asList(value);
  return ofText(first) ?? (isObject(first) ? ofText(first['name']) : undefined);
};

/** Between the title and the name of the site: VERTICAL LINE, hyphen to HORIZONTAL BAR, COLON, BULLET, guillemets; spaces around. */
const SEPARATOR = /\s+[|\u2010-\u2015:•·»«>/-]+\s+/u;
const MOST_WORDS_OF_SITE = 4;

/** The title of a document without the name of its site before or behind it. */
export function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`, 'u'));
  if (parts.length < 3) return title;
  const isSite = (part: string): boolean => site !== undefined && fold(part) === fold(site);
  const last = parts.at(-1) ?? '';
  const [first = ''] = parts;
  if (isSite(first)) return parts.slice(2).join('');
  const count = (part: string): number => part.split(/\s+/u).length;
  const rest = parts.slice(0, -2).join('');
  if (isSite(last) || (count(last) <= MOST_WORDS_OF_SITE && count(rest) > count(last))) return isSite(last) ? withoutSite(rest, undefined) : rest;
  return title;
}

export function readMetadata(document: Document): Metadata {
  const meta = metaReader(document);
  const data = readLinkedData(document);
  const site = clean(meta('og:site_name', 'application-name'), LONGEST.name) ?? clean(nameOf(data?.['publisher']), LONGEST.name);
  const titles = [meta('og:title', 'twitter:title', 'dc.title'), ofText(data?.['headline']), document.querySelector('title')?.textContent]
    .map((title) => clean(title, LONGEST.title))
    .filter((title) => title !== undefined)
    .map((title) => withoutSite(title, site));
  const author = clean(meta('author', 'article:author', 'dc.creator') ?? nameOf(data?.['author']), LONGEST.name);
  return {
    titles: titles.filter((title) => site === undefined || fold(title) !== fold(site)),
    site,
    author: author === undefined || URL.canParse(author) ? undefined : author,
    published: isoDate(meta('article:published_time', 'datepublished', 'pubdate', 'dc.date', 'date')) ?? isoDate(ofText(data?.['datePublished'])),
  };
}

/**
 * Who published the page, and where. The page's own word on its address is taken only from the host it came from: a saved
 * page may name any.
 */
export function sourceOf(document: Document, { site }: Metadata, url: string | undefined): Source | undefined {
  const found = url === undefined ? undefined : webAddress(url, undefined);
  const base = baseOf(document, url);
  const said = [document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), document.querySelector('meta[property="og:url"]')?.getAttribute('content')]
    .map((href) => webAddress(href ?? '', base))
    .find((href) => href !== undefined && (found === undefined || new URL(href).host === new URL(found).host));
  const address = said ?? found;
  const name = site ?? (address === undefined ? undefined : new URL(address).hostname.replace(/^www\./u, ''));
  return name === undefined ? undefined : { name: { ur: name, en: name }, ...(address === undefined ? {} : { url: address }) };
}
