/** Not a place in the page itself, nor nowhere. */
export const leadsElsewhere = (href: string): boolean => !/^\s*(?:#|$)/u.test(href);

/**
 * The absolute http or https address that an `href` means; undefined for every other, for a relative one without `base`,
 * and for a place in the page itself. The URL standard takes white space and control characters out before it reads the
 * scheme, so none can hide behind them.
 */
export function webAddress(href: string, base: string | undefined): string | undefined {
  if (!leadsElsewhere(href) || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

/** What relative addresses of the document begin with: its `<base>`, else where it was found. */
export function baseOf(document: Document, url: string | undefined): string | undefined {
  const found = url === undefined ? undefined : webAddress(url, undefined);
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return webAddress(href, found) ?? found;
}
