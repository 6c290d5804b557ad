import type { Article, Block } from '../../src/article/article.ts';

/**
 * The article page as someone would write it by hand: the same text, font file and measures, a style sheet, and
 * no script. What the app's first paint is held against.
 */

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function blockHtml({ kind, text }: Block): string {
  switch (kind) {
    case 'related':
      return `<aside><small>متعلقہ</small><p>${escape(text)}</p></aside>`;
    case 'list-item':
      return `<ul><li>${escape(text)}</li></ul>`;
    default:
      return `<p>${escape(text)}</p>`;
  }
}

const blocksHtml = (blocks: readonly Block[]) => blocks.map(blockHtml).join('\n');

/** @param font address of the font file, the app's own */
export function twinPage({ title, source, dateline, byline, lead, sections }: Article, font: string): string {
  return `<!doctype html>
<html lang="ur" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">
<title>${escape(title.text)}</title>
<link rel="stylesheet" href="/twin/style.css">
</head>
<body>
<header><div><a href="/twin/">صفحہ</a><a href="/twin/" lang="en">English</a></div></header>
<main>
<article>
<p class="source">${escape(source?.name.ur ?? '')}</p>
<h1>${escape(title.text)}</h1>
<p class="facts">${escape(dateline?.block.text ?? '')} · ${escape(byline?.text ?? '')}</p>
${blocksHtml(lead)}
${sections
  .map(({ id, heading, blocks }) => `<details open id="${id}">\n<summary><h2>${escape(heading.text)}</h2></summary>\n${blocksHtml(blocks)}\n</details>`)
  .join('\n')}
</article>
</main>
</body>
</html>
`;
}

export function twinStyle(font: string): string {
  return `@font-face { font-family: 'Safha Nastaliq'; font-weight: 400; font-display: swap; src: url('${font}') format('woff2'); }
:root { color-scheme: light dark; }
*, *::before, *::after { box-sizing: border-box; }
body, h1, h2, p { margin: 0; font-weight: 400; }
body {
  background: light-dark(#fbf8f1, #17191b);
  color: light-dark(#1f1b16, #ece7dc);
  font: 400 1.375rem / 2.3 'Safha Nastaliq', 'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', sans-serif;
  font-synthesis: none;
}
header { position: sticky; inset-block-start: 0; background: inherit; border-block-end: 1px solid light-dark(#e4dece, #303436); }
header div { display: flex; justify-content: space-between; align-items: center; max-inline-size: 60rem; min-block-size: 4rem; margin-inline: auto; padding-inline: 1.25rem; }
article { max-inline-size: 41.5rem; margin-inline: auto; padding: 2.5rem 1.25rem 4rem; }
a { color: light-dark(#0c6661, #72c7c1); text-decoration: none; }
h1 { font-size: 2.5rem; line-height: 2.1; text-wrap: balance; }
h2 { font-size: 1.75rem; line-height: 2.1; text-wrap: balance; color: light-dark(#0c6661, #72c7c1); }
p { padding-block: 0.25em; text-wrap: pretty; }
.source, .facts, small { font-size: 1rem; color: light-dark(#6a6357, #a19b8e); }
aside { margin-block: 1.25rem; padding: 0.75rem 1.25rem; border-inline-start: 3px solid light-dark(#0c6661, #72c7c1); background: light-dark(#deeeeb, #22393a); }
details { margin-block-start: 1.25rem; padding-block-start: 0.75rem; border-block-start: 1px solid light-dark(#e4dece, #303436); }
summary { list-style: none; cursor: pointer; }
`;
}
