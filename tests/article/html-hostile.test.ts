// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { importHtmlFragment, importHtmlPage } from '../../src/article/import/html/html.ts';
import { webAddress } from '../../src/article/import/html/link.ts';
import { mapElement } from '../../src/article/import/html/map.ts';
import type { ParseMarkup } from '../../src/article/import/markup.ts';
import type { Piece } from '../../src/article/import/piece.ts';
import { vectors } from './hostile-vectors.ts';

const parse: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type);

const BEFORE = 'پہلا جملہ یہاں ختم ہوتا ہے۔';
const AFTER = 'آخری جملہ یہاں ختم ہوتا ہے۔';

const inner = (html: string): string => `<p>${BEFORE}</p>${html}<p>${AFTER}</p>`;

/** What of the pieces is more than text, kinds and web addresses, and which of the two sentences is missing. */
function faultsOf(pieces: readonly Piece[]): string[] {
  const marks = pieces.flatMap((piece) => piece.marks ?? []);
  return [
    ...pieces.flatMap((piece) => Object.keys(piece).filter((key) => !['role', 'text', 'marks', 'iso'].includes(key))),
    ...marks.flatMap((mark) => Object.keys(mark).filter((key) => !['kind', 'from', 'to', ...(mark.kind === 'link' ? ['href'] : [])].includes(key))),
    ...marks.flatMap((mark) => (mark.kind === 'link' && !/^https?:$/u.test(new URL(mark.href).protocol) ? [mark.href] : [])),
    ...[BEFORE, AFTER].filter((sentence) => !pieces.some(({ text }) => text === sentence)),
  ];
}

describe.each(vectors)('%s', (vector) => {
  test('in a selection', async () => {
    const { pieces } = await importHtmlFragment(inner(vector), { parse, url: 'https://a.example/x' });
    expect(faultsOf(pieces)).toEqual([]);
  });

  test('in a page', async () => {
    const { pieces, source } = await importHtmlPage(`<html><head>${vector}</head><body><article>${inner(vector)}</article></body></html>`, { parse, url: 'https://a.example/x' });
    expect(faultsOf(pieces)).toEqual([]);
    expect(source?.url).toBe('https://a.example/x');
  });

  test('in a page whose article is looked for', async () => {
    const { pieces } = await importHtmlPage(`<body><nav>${vector}</nav><div>${inner(vector)}</div></body>`, { parse });
    expect(faultsOf(pieces)).toEqual([]);
  });
});

test('what a script, a style or a template says is no text', async () => {
  const { pieces } = await importHtmlFragment(inner('<script>راز</script><style>راز</style><template>راز</template><noscript>راز</noscript><svg><text>راز</text></svg><iframe>راز</iframe>'), { parse });
  expect(pieces.map(({ text }) => text)).toEqual([BEFORE, AFTER]);
});

test('markup that is text stays text', async () => {
  const { pieces } = await importHtmlFragment(inner('<p>وہ &lt;img src=x onerror=alert(1)&gt; لکھتے ہیں۔</p>'), { parse });
  expect(pieces[1]?.text).toBe('وہ <img src=x onerror=alert(1)> لکھتے ہیں۔');
});

test('a chapter in XHTML is no other', () => {
  const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${inner('<p><![CDATA[<script>]]> لفظ ہے۔ <a href="javascript:x">نہیں</a> <a href="../2.xhtml">ہاں</a></p><script>//<![CDATA[\nراز//]]></script>')}</body></html>`;
  const root = parse(xhtml, 'application/xhtml+xml').documentElement;
  expect(mapElement(root, { base: 'https://a.example/b/1.xhtml' })[1]).toEqual({
    role: 'paragraph',
    text: '<script> لفظ ہے۔ نہیں ہاں',
    marks: [{ kind: 'link', from: 22, to: 25, href: 'https://a.example/2.xhtml' }],
  });
});

test.each<[string, string | undefined, string | undefined]>([
  ['https://a.example/x', undefined, 'https://a.example/x'],
  ['HTTP://A.example', undefined, 'http://a.example/'],
  ['//b.example/y', 'https://a.example/', 'https://b.example/y'],
  ['../y?q=1#z', 'https://a.example/b/c', 'https://a.example/y?q=1#z'],
  ['/y', undefined, undefined],
  ['#y', 'https://a.example/', undefined],
  ['  ', 'https://a.example/', undefined],
  ['javascript:alert(1)', 'https://a.example/', undefined],
  ['\u0000 javascript:alert(1)', 'https://a.example/', undefined], // NULL
  ['jav\na\r\tscript:alert(1)', 'https://a.example/', undefined],
  ['data:text/html,x', 'https://a.example/', undefined],
  ['vbscript:x', 'https://a.example/', undefined],
  ['mailto:a@b.example', 'https://a.example/', undefined],
  ['ftp://a.example/', 'https://a.example/', undefined],
  ['http://[', 'https://a.example/', undefined],
])('%j from %j means %j', (href, base, expected) => {
  expect(webAddress(href, base)).toBe(expected);
});
