import type { Site } from './static-site.ts';

/** Bytes over the line, brotli where it helps. */
export interface SiteBytes {
  /** Every script a first visit loads, wherever the page names it. */
  readonly script: number;
  readonly style: number;
  readonly font: number;
  readonly html: number;
  /** Scripts that come when they are first needed, by address. */
  readonly later: ReadonlyMap<string, number>;
}

/** Addresses in the attributes of the page's elements that match. */
function addresses(html: string, element: RegExp): readonly string[] {
  return Array.from(html.matchAll(element), ([tag]) => / (?:src|href)="([^"]+)"/u.exec(tag)?.[1] ?? '');
}

/** @param page address of the page, such as `/en/` */
export function measureBytes(site: Site, page: string): SiteBytes {
  const html = site.get(page);
  if (!html) throw new Error(`The site has no page ${page}`);
  const text = html.body.toString();
  const sum = (names: Iterable<string>) => {
    let bytes = 0;
    for (const name of names) {
      const file = site.get(name);
      if (!file) throw new Error(`${page} names ${name}, which the site does not have`);
      bytes += file.sent.length;
    }
    return bytes;
  };
  const scripts = new Set(addresses(text, /<script [^>]*src=[^>]*>|<link [^>]*rel="modulepreload"[^>]*>/gu));
  return {
    script: sum(scripts),
    style: sum(addresses(text, /<link [^>]*rel="stylesheet"[^>]*>/gu)),
    font: sum(addresses(text, /<link [^>]*as="font"[^>]*>/gu)),
    html: html.sent.length,
    later: new Map([...site].flatMap(([name, { sent }]) => (name.endsWith('.js') && !scripts.has(name) ? [[name, sent.length]] : []))),
  };
}
