import { securityPolicy } from './security-policy.ts';

/** What the app says of a page in one language: its markup, and what stands in the head. */
export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly dir: string;
}

/** A language the page can also be had in, and its address. */
export interface Alternate {
  readonly lang: string;
  readonly href: string;
}

export interface PageParts {
  readonly page: RenderedPage;
  /** Address of this page on its host: begins with `/`, ends with `/`. */
  readonly href: string;
  readonly alternates: readonly Alternate[];
  /** Addresses of the fonts the first paint needs. */
  readonly fonts: readonly string[];
  /** Addresses of the modules that the page's script will ask for at once, to be fetched beside it. */
  readonly modules: readonly string[];
  /** Style sheets of the build, by address. */
  readonly styles: ReadonlyMap<string, string>;
  /** Scripts that run before the first paint: in the head, and right behind the markup. */
  readonly inline: { readonly head: string; readonly body: string };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Replaces what stands exactly once in the template. @throws {Error} where it does not */
function put(template: string, place: string, content: string): string {
  const parts = template.split(place);
  if (parts.length !== 2) throw new Error(`index.html must hold ${place} exactly once`);
  return parts.join(content);
}

/** What the elements of a name hold inline; a script with `src` holds nothing. */
function contents(html: string, element: 'script' | 'style'): readonly string[] {
  return Array.from(html.matchAll(new RegExp(`<${element}(?<attributes>[^>]*)>(?<content>[\\s\\S]*?)</${element}>`, 'g')))
    .filter(({ groups }) => !/\ssrc=/.test(groups?.['attributes'] ?? ''))
    .map(({ groups }) => groups?.['content'] ?? '');
}

const stylesheetLink = /<link rel="stylesheet"[^>]*href="(?<href>[^"]+)"[^>]*>/;

/** Puts the style sheet itself where the template links to it: the first paint need not wait for one more answer. */
function inlineStyle(template: string, styles: ReadonlyMap<string, string>): string {
  return template.replace(stylesheetLink, (_, href: string) => {
    const css = styles.get(href);
    if (css === undefined) throw new Error(`index.html links to ${href}, which the build did not make`);
    if (/<\/style/i.test(css)) throw new Error(`${href} holds what would end its own style element`);
    return `<style>${css.trim()}</style>`;
  });
}

/** @throws {Error} for markup that the page's own security policy would break */
function assertPolicyKept(html: string): void {
  const forbidden = /<[^>]*\s(?<attribute>style|on[a-z]+)=/.exec(html.replaceAll(/<script[\s\S]*?<\/script>/g, ''));
  if (forbidden) throw new Error(`The security policy blocks the attribute in ${forbidden[0].slice(0, 200)}`);
}

/**
 * A page of the site out of the document that Vite has built.
 * @param template the built index.html, its scripts and style sheets in place
 */
export function composePage(template: string, { page, href, alternates, fonts, modules, styles, inline }: PageParts): string {
  assertPolicyKept(page.html);
  const head = [
    // Before the style sheet: a script behind one waits for it.
    `<script>${inline.head}</script>`,
    ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${escape(font)}">`),
    ...modules.map((module) => `<link rel="modulepreload" fetchpriority="low" href="${escape(module)}">`),
    `<title>${escape(page.title)}</title>`,
    `<meta name="description" content="${escape(page.description)}">`,
    `<link rel="canonical" href="${escape(href)}">`,
    ...alternates.map(({ lang, href: other }) => `<link rel="alternate" hreflang="${lang}" href="${escape(other)}">`),
  ].join('\n    ');
  // The script competes with the font for the line, and the text can be read without it.
  let html = inlineStyle(template, styles).replace('<script type="module"', '<script type="module" fetchpriority="low"');
  html = put(html, '<html lang="ur" dir="rtl">', `<html lang="${page.lang}" dir="${page.dir}">`);
  html = put(html, '<title>صفحہ</title>', head);
  html = put(html, '<div id="root"></div>', `<div id="root">${page.html}</div><script>${inline.body}</script>`);
  // Last, since it vouches for all that came before.
  const charset = '<meta charset="utf-8">';
  const policy = securityPolicy({ scripts: contents(html, 'script'), styles: contents(html, 'style') });
  return put(html, charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${escape(policy)}">`);
}
