// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importHtmlFragment, importHtmlPage, type ImportedMarkup } from '../../src/article/import/html/html.ts';
import { ImportError } from '../../src/article/import/import-error.ts';
import type { ParseMarkup } from '../../src/article/import/markup.ts';

const parse: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type);
const RUNS = 150;

/** Markup with every word in it unique, and the words in order. */
interface Made {
  readonly html: string;
  readonly words: readonly string[];
}

type Tree = { readonly words: number } | { readonly name: string; readonly children: readonly Tree[] };

const BLOCKS = ['p', 'div', 'section', 'ul', 'ol', 'blockquote', 'table', 'h2', 'em', 'a', 'span', 'br'] as const;

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ words: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ name: fc.constantFrom(...BLOCKS), children: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
}));

/** ب پ ت …: a number in letters, so that no word is one that the importer knows. */
const letters = Array.from('بپتجچخدڈرڑزسشغفقگلمن');
const word = (n: number): string => `ظط${Array.from(n.toString(20), (digit) => letters[Number.parseInt(digit, 20)]).join('')}`;

function make(trees: readonly Tree[]): Made {
  const words: string[] = [];
  const render = (node: Tree, parent: string): string => {
    if ('words' in node) {
      const said = Array.from({ length: node.words }, () => {
        words.push(word(words.length));
        return words.at(-1) ?? '';
      }).join(' ');
      // A parser moves text out of a table, before it, so none stands there without a cell.
      return ` ${said}${node.words % 3 === 0 ? '۔' : ''} `;
    }
    const { name } = node;
    if (name === 'br') return '<br>';
    // Blocks close an open paragraph and links close links, which scatters the words: not what is asked here.
    const isInline = ['em', 'a', 'span'].includes(name);
    if (['p', 'h2', 'em', 'a', 'span'].includes(parent) && (!isInline || name === parent)) return node.children.map((child) => render(child, parent)).join('');
    const inside = node.children.map((child) => render(child, name));
    if (name === 'ul' || name === 'ol') return `<${name}>${inside.map((item) => `<li>${item}</li>`).join('')}</${name}>`;
    if (name === 'table') return `<table><tr>${inside.map((cell) => `<td>${cell}</td>`).join('</tr><tr>')}</tr></table>`;
    if (name === 'a') return `<a href="https://a.example/${words.length}">${inside.join('')}</a>`;
    return `<${name}>${inside.join('')}</${name}>`;
  };
  return { html: trees.map((node) => render(node, '')).join(''), words };
}

const made = fc
  .array(tree, { minLength: 1, maxLength: 8 })
  .map(make)
  .filter(({ words }) => words.length > 0);

const wordsOf = ({ pieces }: ImportedMarkup): string[] => pieces.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);

/** What is wrong with it, whatever was imported. */
function faultsOf({ pieces }: ImportedMarkup): string[] {
  return pieces.flatMap(({ text, marks = [], iso }) => {
    const faults: string[] = [];
    const check = (holds: boolean, fault: string): void => {
      if (!holds) faults.push(`${fault}: ${JSON.stringify({ text, marks, iso })}`);
    };
    check(!/^\s|\s$|\s\s|[\n\t\u00AD\uFEFF]/u.test(text), 'white space'); // SOFT HYPHEN, ZERO WIDTH NO-BREAK SPACE
    check(iso === undefined || /^\d{4}-\d{2}-\d{2}$/u.test(iso), 'date');
    const end = { emphasis: 0, link: 0 };
    let previous = 0;
    for (const mark of marks) {
      check(mark.from < mark.to && mark.to <= text.length, 'offsets');
      check(mark.from >= previous && mark.from >= end[mark.kind], 'order');
      check(!/^\s|\s$/u.test(text.slice(mark.from, mark.to)), 'white space in a mark');
      check(mark.kind !== 'link' || /^https?:/u.test(mark.href), 'address');
      previous = mark.from;
      end[mark.kind] = mark.to;
    }
    return faults;
  });
}

/** What is wrong with what the importer does; a refusal is nothing wrong, any other error is thrown on. */
async function faultsIn(importing: Promise<ImportedMarkup>): Promise<string[]> {
  try {
    return faultsOf(await importing);
  } catch (error) {
    if (error instanceof ImportError) return [];
    throw error;
  }
}

const TAGS = ['<p>', '</p>', '<div hidden>', '</div>', '<table>', '<tr>', '<td>', '<th>', '</table>', '<ul>', '<li>', '<blockquote>', '<br>', '<br/>', '<b>', '</b>', '<a href="//x">', '<a href=javascript:x>', '</a>', '<h1>', '<h2>', '</h2>', '<time datetime="2024-01-01">', '</time>', '<pre>', '<template>', '<svg>', '<math>', '<style>', '</style>', '<title>', '<article>', '</article>', '<span class="visually-hidden">', '<form>', '<select>', '<frameset>', '<!--', '-->', '<![CDATA[', '&nbsp;', '&#x202E;', '<figure>', '<figcaption>', '<noscript>', '<q>', '<details>', '<summary>'];
const soup = fc.array(fc.oneof(fc.constantFrom(...TAGS), fc.constantFrom('متن', 'ایک جملہ ہے۔', ' 21 نومبر 2024 ', 'تصویر کا ذریعہ', '\n', ' ', 'یہ بھی پڑھیے'), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(''));

test('any string is imported or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), soup), async (html) => {
      expect(await faultsIn(importHtmlPage(html, { parse, url: 'https://a.example/' }))).toEqual([]);
      expect(await faultsIn(importHtmlFragment(html, { parse }))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('no word of a fragment is lost, and their order stays', async () => {
  await fc.assert(
    fc.asyncProperty(made, async ({ html, words }) => {
      const imported = await importHtmlFragment(html, { parse });
      expect(faultsOf(imported)).toEqual([]);
      expect(wordsOf(imported)).toEqual(words);
    }),
    { numRuns: RUNS },
  );
});

const CHROME = {
  before: '<header><a href="/">اخبار</a></header><nav><ul><li><a href="/1">صفحہ اول</a></li><li><a href="/2">کھیل</a></li></ul></nav>',
  after: '<aside class="sidebar"><h3>مقبول</h3><ul><li><a href="/3">سونے کی قیمت</a></li></ul></aside><footer><p>جملہ حقوق محفوظ ہیں، اور یہ ایک لمبی سطر ہے جس میں اخبار اپنے بارے میں بہت کچھ بتاتا ہے۔</p></footer>',
};

test('no word of an article is lost, and none of the page comes along', async () => {
  await fc.assert(
    fc.asyncProperty(made, async ({ html, words }) => {
      const imported = await importHtmlPage(`<body>${CHROME.before}<div><article>${html}</article></div>${CHROME.after}</body>`, { parse, url: 'https://a.example/' });
      expect(faultsOf(imported)).toEqual([]);
      expect(wordsOf(imported)).toEqual(words);
    }),
    { numRuns: RUNS },
  );
});

test('a page without an <article> keeps its paragraphs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 25, max: 60 }), { minLength: 3, maxLength: 12 }), async (lengths) => {
      const { html, words } = make(lengths.map((count) => ({ name: 'p', children: [{ words: count }] })));
      const imported = await importHtmlPage(`<body>${CHROME.before}<div class="text">${html}</div>${CHROME.after}</body>`, { parse });
      expect(wordsOf(imported)).toEqual(words);
    }),
    { numRuns: 40 },
  );
});
