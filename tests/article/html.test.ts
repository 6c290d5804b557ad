// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/article/article.ts';
import { APPEAL_RULES, isAppeal } from '../../src/article/import/html/appeal.ts';
import { CLASS_RULES, classWords, droppingIn } from '../../src/article/import/html/dropped.ts';
import { importHtmlFragment, importHtmlPage } from '../../src/article/import/html/html.ts';
import { mapElement } from '../../src/article/import/html/map.ts';
import { withoutSite } from '../../src/article/import/html/metadata.ts';
import { readableTexts } from '../../src/article/import/html/readable.ts';
import { urduDate } from '../../src/article/import/html/urdu-date.ts';
import { whole } from '../../src/article/import/html/walk.ts';
import { ImportError } from '../../src/article/import/import-error.ts';
import type { ParseMarkup } from '../../src/article/import/markup.ts';
import type { Piece } from '../../src/article/import/piece.ts';

const parse: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type);
const fragment = async (html: string, url?: string): Promise<readonly Piece[]> => (await importHtmlFragment(html, { parse, ...(url === undefined ? {} : { url }) })).pieces;
const roles = async (html: string): Promise<string[]> => (await fragment(html)).map(({ role, text }) => `${role}: ${text}`);

describe('corpus', () => {
  interface Expected {
    /** Where the page was found, where the importer is told. */
    readonly url?: string;
    readonly title: string;
    readonly source?: Source;
    readonly pieces: readonly Piece[];
  }

  const corpus = join(import.meta.dirname, '../corpus');
  const cases = readdirSync(corpus).filter((name) => name.startsWith('html-'));

  test.each(cases)('%s', async (name) => {
    const { url, title, source, pieces } = JSON.parse(readFileSync(join(corpus, name, 'expected.json'), 'utf8')) as Expected;
    const made = await importHtmlPage(readFileSync(join(corpus, name, 'source.html'), 'utf8'), { parse, ...(url === undefined ? {} : { url }) });
    expect(made.pieces).toEqual(pieces);
    expect(made.source).toEqual(source);
    expect(made.pieces.find(({ role }) => role === 'title')?.text).toBe(title);
  });
});

const LONG = 'یہ ایک لمبا جملہ ہے جس میں اتنے الفاظ ہیں کہ اسے پڑھنے والا پیراگراف سمجھے اور کوئی مشین بھی اسے سرخی نہ سمجھ بیٹھے۔';

describe('text and marks', () => {
  test('white space runs together, and what shows nothing inside words is left out', async () => {
    expect(await roles('<p> پانی&nbsp;\n\t کی\u2003قیم\u00ADت\uFEFF بڑھ گئی۔ </p>')).toEqual(['paragraph: پانی کی قیمت بڑھ گئی۔']);
  });

  test('offsets are of the text as it ends up', async () => {
    const [piece] = await fragment('<p>  وہ <b> بہت </b><i>اچھا</i>  <a href="/x">شہر</a> ہے۔</p>', 'https://a.example/');
    expect(piece?.text).toBe('وہ بہت اچھا شہر ہے۔');
    expect(piece?.marks?.map(({ kind, from, to }) => [kind, piece.text.slice(from, to)])).toEqual([
      ['emphasis', 'بہت اچھا'],
      ['link', 'شہر'],
    ]);
  });

  test.each([
    ['<p><b>سب کچھ موٹا ہے، اس لیے کچھ بھی نہیں۔</b></p>', 0],
    ['<b style="font-weight:normal"><p>یہ لپیٹا ہوا متن ہے، موٹا نہیں ہے۔</p></b>', 0],
    ['<p>اس میں <span style="font-weight:bold">ایک لفظ</span> موٹا ہے۔</p>', 1],
    ['<p>اس میں <strong>ایک <em>لفظ</em></strong> دو بار موٹا ہے۔</p>', 1],
  ])('%s has %i runs set off', async (html, count) => {
    const pieces = await fragment(html);
    expect(pieces.flatMap(({ marks }) => marks ?? [])).toHaveLength(count);
  });

  test('a mark goes on over a break', async () => {
    const pieces = await fragment(`<div>پہلا جملہ <b>یہاں سے<br><br>وہاں تک</b> موٹا ہے اور پھر نہیں۔</div>`);
    expect(pieces.map(({ text, marks }) => marks?.map(({ from, to }) => text.slice(from, to)))).toEqual([['یہاں سے'], ['وہاں تک']]);
  });
});

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['bold, short, text under it', `<p>${LONG}</p><p><b>نہر کا پانی</b></p><p>${LONG}</p>`, [`paragraph: ${LONG}`, 'subheading: نہر کا پانی', `paragraph: ${LONG}`]],
    ['bold at the end heads nothing', `<p>${LONG}</p><p><b>نہر کا پانی</b></p>`, [`paragraph: ${LONG}`, 'paragraph: نہر کا پانی']],
    ['a bold sentence is prose', `<p>${LONG}</p><p><b>نہر کا پانی بند ہے۔</b></p><p>${LONG}</p>`, [`paragraph: ${LONG}`, 'paragraph: نہر کا پانی بند ہے۔', `paragraph: ${LONG}`]],
    ['a link is a related line', `<p>${LONG}</p><p><a href="https://a.example/">نہر کا پانی کہاں گیا</a></p>`, [`paragraph: ${LONG}`, 'related: نہر کا پانی کہاں گیا']],
    ['a link in a sentence is not', `<p>${LONG} <a href="https://a.example/">نہر</a></p>`, [`paragraph: ${LONG} نہر`]],
    ['a list of links among text', `<p>${LONG}</p><ul><li><a href="/a">ایک خبر</a></li><li><a href="/b">دوسری خبر</a></li></ul>`, [`paragraph: ${LONG}`, 'related: ایک خبر', 'related: دوسری خبر']],
    ['a list of links alone', '<ul><li><a href="/a">ایک خبر</a></li><li><a href="/b">دوسری خبر</a></li></ul>', ['list-item: ایک خبر', 'list-item: دوسری خبر']],
    ['a list with text in it', `<ul><li><a href="/a">ایک خبر</a></li><li>دوسری بات</li></ul>`, ['list-item: ایک خبر', 'list-item: دوسری بات']],
    ['names of platforms in a list', `<p>${LONG}</p><ul><li>فیس بک</li><li>ایکس</li></ul>`, [`paragraph: ${LONG}`, 'list-item: فیس بک', 'list-item: ایکس']],
    ['nested lists', '<ol><li>ایک<ul><li>دو</li></ul></li><li>تین</li></ol>', ['list-item: ایک', 'list-item: دو', 'list-item: تین']],
    ['quotation of two paragraphs', `<blockquote><p>${LONG}</p><p>پھر یہ۔</p></blockquote><p>اور متن۔</p>`, [`quotation: ${LONG}`, 'quotation: پھر یہ۔', 'paragraph: اور متن۔']],
    ['lines of pre', `<p>${LONG}</p><pre>پہلی سطر\n  دوسری سطر</pre>`, [`paragraph: ${LONG}`, 'paragraph: پہلی سطر', 'paragraph: دوسری سطر']],
    ['terms and definitions', `<p>${LONG}</p><dl><dt>موگھا</dt><dd>نہر کا سوراخ</dd></dl>`, [`paragraph: ${LONG}`, 'list-item: موگھا', 'list-item: نہر کا سوراخ']],
    ['layout in a table', `<table><tr><td><p>${LONG}</p></td><td><table><tr><td><p>${LONG}</p></td></tr></table></td></tr></table>`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
    ['data in a table', '<table><tr><th>شہر</th><th>بارش</th></tr><tr><td>ملتان</td><td><p>دو</p><p>انچ</p></td></tr></table>', ['paragraph: شہر – بارش', 'paragraph: ملتان – دو انچ']],
    ['a break in a sentence', `<p>یہ جملہ اتنا لمبا ہے کہ لکھنے والے نے اسے بیچ میں سے توڑ دیا اور<br>پھر آگے جاری رکھا۔</p>`, ['paragraph: یہ جملہ اتنا لمبا ہے کہ لکھنے والے نے اسے بیچ میں سے توڑ دیا اور پھر آگے جاری رکھا۔']],
    ['a break after one', `<p>${LONG}<br>${LONG}</p>`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
    ['a break in a heading', `<h2>پہلا حصہ<br>آغاز</h2><p>${LONG}</p><h2>دوسرا</h2>`, ['subheading: پہلا حصہ آغاز', `paragraph: ${LONG}`, 'subheading: دوسرا']],
    ['a label over links', `<p>${LONG}</p><h4>یہ بھی پڑھیے</h4><ul><li><a href="/a">ایک خبر</a></li></ul>`, [`paragraph: ${LONG}`, 'related-heading: یہ بھی پڑھیے', 'related: ایک خبر']],
  ])('%s', async (_, html, expected) => {
    expect(await roles(html)).toEqual(expected);
  });

  test('wrapped lines are one paragraph', async () => {
    const lines = ['ضلعی انتظامیہ نے کہا ہے کہ شہر کے تمام پرانے پلوں کا معائنہ', 'اس مہینے کے آخر تک مکمل کر لیا جائے گا اور جو پل خطرناک پائے', 'گئے انہیں بھاری گاڑیوں کے لیے بند کر دیا جائے گا تاکہ برسات', 'کے موسم میں کسی حادثے سے بچا جا سکے اور لوگ محفوظ رہیں جبکہ', 'چھوٹی گاڑیاں گزرتی رہیں گی۔'];
    expect(await roles(`<p>${lines.join('<br>')}</p>`)).toEqual([`paragraph: ${lines.join(' ')}`]);
  });
});

describe('what is not the text', () => {
  test.each<[string, string, string[]]>([
    ['credit', `<figure><p role="text"><span class="visually-hidden">تصویر کا ذریعہ، </span>Getty Images</p></figure><p>${LONG}</p>`, [`paragraph: ${LONG}`]],
    ['credit in Urdu', `<p><span class="visually-hidden">تصویر کا ذریعہ، </span>خبر رساں ادارہ</p><p>${LONG}</p>`, [`paragraph: ${LONG}`]],
    ['credit in the same block as prose', `<div><span class="visually-hidden">تصویر کا ذریعہ، </span><span>Getty Images</span>${LONG}</div><p>${LONG}</p>`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
    ['credit, a break, prose', `<p><span class="visually-hidden">تصویر کا ذریعہ، </span>Getty Images<br>${LONG}</p>`, [`paragraph: ${LONG}`]],
    ['credit with its label shown', `<p>تصویر کا ذریعہ،Getty Images</p><p>${LONG}</p>`, [`paragraph: ${LONG}`]],
    ['label of a caption', `<figcaption><span class="sr-only">تصویر کا کیپشن، </span>پرانا پل</figcaption><p>${LONG}</p>`, ['caption: پرانا پل', `paragraph: ${LONG}`]],
    ['hidden', `<p hidden>یہ نہیں</p><p aria-hidden="true">یہ بھی نہیں</p><p style="display: none">اور یہ بھی</p><p>${LONG}</p>`, [`paragraph: ${LONG}`]],
    ['hidden until found is text', `<p hidden="until-found">${LONG}</p>`, [`paragraph: ${LONG}`]],
    ['share bar', `<p>${LONG}</p><p>شیئر کریں فیس بک ٹوئٹر</p>`, [`paragraph: ${LONG}`]],
    ['a class on the text itself does not drop it', `<div class="ad social-share"><p>${LONG}</p></div>`, [`paragraph: ${LONG}`]],
    ['controls', `<p>${LONG}</p><button>بٹن</button><textarea>خانہ</textarea><select><option>چناؤ</option></select>`, [`paragraph: ${LONG}`]],
  ])('%s', async (_, html, expected) => {
    expect(await roles(html)).toEqual(expected);
  });

  test.each(APPEAL_RULES)('appeal: $name', ({ example, refusal }) => {
    expect(isAppeal(example)).toBe(true);
    expect(isAppeal(refusal)).toBe(false);
  });

  test.each(CLASS_RULES)('class: $name', ({ pattern, example, refusal }) => {
    const wordsOf = (name: string): string => {
      const element = document.createElement('div');
      element.className = name;
      return classWords(element);
    };
    expect(pattern.test(wordsOf(example))).toBe(true);
    expect(CLASS_RULES.some((rule) => rule.pattern.test(wordsOf(refusal)))).toBe(false);
  });
});

describe('date, writer, publisher', () => {
  const page = (head: string, body: string): string => `<html><head>${head}</head><body><article>${body}<p>${LONG}</p><p>${LONG}</p></article></body></html>`;
  const made = async (head: string, body = '<h1>نہر کا پانی کہاں گیا</h1>', url?: string): ReturnType<typeof importHtmlPage> =>
    await importHtmlPage(page(head, body), { parse, ...(url === undefined ? {} : { url }) });
  const of = (pieces: readonly Piece[], role: string): string[] => pieces.filter((piece) => piece.role === role).map(({ text, iso }) => (iso === undefined ? text : `${text} ${iso}`));

  test.each([
    ['meta', '<meta property="article:published_time" content="2024-02-29T10:00:00Z">', ['۲۹ فروری ۲۰۲۴ 2024-02-29']],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-02-29"}</script>', ['۲۹ فروری ۲۰۲۴ 2024-02-29']],
    ['damaged JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle",</script>', []],
    ['JSON-LD of something else', '<script type="application/ld+json">[null,3,{"@type":"Organization","datePublished":"2024-02-29"}]</script>', []],
    ['an impossible day', '<meta property="article:published_time" content="2023-02-29">', []],
  ])('date from %s', async (_, head, expected) => {
    expect(of((await made(head)).pieces, 'dateline')).toEqual(expected);
  });

  test.each([
    ['a full one', '<time datetime="2024-11-21T08:00:00+05:00">21 نومبر 2024</time>', ['21 نومبر 2024 2024-11-21']],
    ['one that passes', '<time datetime="2024-11-21T08:00:00+05:00">2 گھنٹے قبل</time>', ['۲۱ نومبر ۲۰۲۴ 2024-11-21']],
    ['an hour', '<time datetime="2024-11-21T08:00:00+05:00">8:00</time>', ['۲۱ نومبر ۲۰۲۴، 8:00 2024-11-21']],
    ['in prose', `<p>یہ واقعہ <time datetime="2024-11-21">21 نومبر کو</time> پیش آیا اور اس کے بعد کئی دن تک شہر میں پانی نہیں آیا۔</p>`, []],
  ])('time: %s', async (_, time, expected) => {
    expect(of((await made('', `<h1>نہر کا پانی کہاں گیا</h1><div>${time}</div>`)).pieces, 'dateline')).toEqual(expected);
  });

  test.each([
    ['meta', '<meta name="author" content="نادیہ حسین">', '', ['نادیہ حسین']],
    ['an address is no name', '<meta name="author" content="https://a.example/nadia">', '', []],
    ['rel=author', '', '<div>از <a rel="author" href="/n">نادیہ حسین</a></div>', ['از نادیہ حسین']],
    ['with a date', '', '<div><span class="byline">نادیہ حسین</span> | <time datetime="2024-11-21">21 نومبر 2024</time></div>', ['نادیہ حسین']],
  ])('writer: %s', async (_, head, line, expected) => {
    expect(of((await made(head, `<h1>نہر کا پانی کہاں گیا</h1>${line}`)).pieces, 'byline')).toEqual(expected);
  });

  test.each<[string, string, string | undefined, Source | undefined]>([
    ['nothing', '', undefined, undefined],
    ['the host', '', 'https://www.a.example/x', { name: { ur: 'a.example', en: 'a.example' }, url: 'https://www.a.example/x' }],
    ['its name', '<meta property="og:site_name" content="روزنامہ نہر">', 'https://a.example/x', { name: { ur: 'روزنامہ نہر', en: 'روزنامہ نہر' }, url: 'https://a.example/x' }],
    ['canonical', '<link rel="canonical" href="/y">', 'https://a.example/x', { name: { ur: 'a.example', en: 'a.example' }, url: 'https://a.example/y' }],
    ['canonical of another', '<link rel="canonical" href="https://b.example/y">', 'https://a.example/x', { name: { ur: 'a.example', en: 'a.example' }, url: 'https://a.example/x' }],
    ['canonical alone', '<link rel="canonical" href="https://b.example/y">', undefined, { name: { ur: 'b.example', en: 'b.example' }, url: 'https://b.example/y' }],
    ['no web address', '<link rel="canonical" href="javascript:alert(1)">', 'file:///home/x.html', undefined],
  ])('source: %s', async (_, head, url, expected) => {
    expect((await made(head, undefined, url)).source).toEqual(expected);
  });

  test.each([
    ['نہر کا پانی کہاں گیا - روزنامہ نہر', 'روزنامہ نہر', 'نہر کا پانی کہاں گیا'],
    ['نہر کا پانی کہاں گیا | روزنامہ', undefined, 'نہر کا پانی کہاں گیا'],
    ['روزنامہ نہر | نہر کا پانی کہاں گیا', 'روزنامہ نہر', 'نہر کا پانی کہاں گیا'],
    ['نہر: ایک کہانی', undefined, 'نہر: ایک کہانی'],
    ['پانی – DW – 18.02.2025', 'dw.com', 'پانی – DW'],
  ])('%s of %s', (title, site, expected) => {
    expect(withoutSite(title, site)).toBe(expected);
  });

  test('the day in words', () => {
    expect(urduDate('2024-01-09')).toBe('۹ جنوری ۲۰۲۴');
  });
});

describe('where the article is', () => {
  const textsOf = async (html: string): Promise<string[]> => (await importHtmlPage(html, { parse })).pieces.map(({ role, text }) => `${role}: ${text}`);
  const side = `<div class="x">${Array.from({ length: 40 }, (_, i) => `<div><a href="/${i}">خبر نمبر ${i} کی سرخی</a></div>`).join('')}</div>`;
  const text = `<p>${LONG}</p><p>${LONG}</p><p>${LONG}</p>`;

  test.each<[string, string, string[]]>([
    ['the only <article>, however short', `${side}<article><p>مختصر خبر۔</p></article>${side}`, ['paragraph: مختصر خبر۔']],
    ['not the <article> of a teaser', `<article><p>مختصر خبر۔</p></article><div>${text}</div>${side}`, [LONG, LONG, LONG].map((t) => `paragraph: ${t}`)],
    ['no <article> at all', `${side}<div><div>${text}</div></div>${side}`, [LONG, LONG, LONG].map((t) => `paragraph: ${t}`)],
    ['a heading before it', `<div><h1>نہر کا پانی کہاں گیا</h1></div><div>${text}</div>${side}`, ['title: نہر کا پانی کہاں گیا', ...[LONG, LONG, LONG].map((t) => `paragraph: ${t}`)]],
    ['a picture between heading and text', `<div><h1>نہر کا پانی کہاں گیا</h1><figure><figcaption>سوکھی نہر</figcaption></figure></div><div>${text}</div>${side}`, ['title: نہر کا پانی کہاں گیا', 'caption: سوکھی نہر', ...[LONG, LONG, LONG].map((t) => `paragraph: ${t}`)]],
  ])('%s', async (_, html, expected) => {
    expect(await textsOf(html)).toEqual(expected);
  });

  test('a page beyond Readability', async () => {
    const made = await textsOf(`${side}<div>${`<p>${LONG} <b>اور</b> <i>بھی</i></p>`.repeat(3000)}</div>${side}`);
    expect(new Set(made)).toEqual(new Set([`paragraph: ${LONG} اور بھی`]));
    expect(made).toHaveLength(3000);
  });

  test.each<[string, string, string, string]>([
    ['h1 that the head agrees with', '<meta property="og:title" content="نہر کا پانی کہاں گیا">', '<h1>روزنامہ نہر</h1><h2>نہر کا پانی کہاں گیا</h2>', 'نہر کا پانی کہاں گیا'],
    ['h1 that is the site', '<meta property="og:site_name" content="روزنامہ نہر"><title>نہر کا پانی کہاں گیا | روزنامہ نہر</title>', '<h1>روزنامہ نہر</h1>', 'نہر کا پانی کہاں گیا'],
    ['h1 alone', '', '<h1>نہر کا پانی</h1>', 'نہر کا پانی'],
    ['longer h1', '<title>نہر کا پانی کہاں گیا</title>', '<h1>نہر کا پانی کہاں گیا؟ کسانوں کی زبانی</h1>', 'نہر کا پانی کہاں گیا؟ کسانوں کی زبانی'],
  ])('title: %s', async (_, head, body, expected) => {
    const { pieces } = await importHtmlPage(`<html><head>${head}</head><body>${body}<div>${text}</div></body></html>`, { parse });
    expect(pieces.filter(({ role }) => role === 'title').map((piece) => piece.text)).toEqual([expected]);
  });
});

describe('refusals', () => {
  test.each(['', '   ', '<p></p>', '<script>alert("الف")</script>', '<p>123 – 456</p>', '<!-- متن -->', '<frameset><frame src="x"></frameset>'])('nothing in %j', async (html) => {
    await expect(importHtmlFragment(html, { parse })).rejects.toMatchObject({ name: 'ImportError', code: 'empty' });
    await expect(importHtmlPage(html, { parse })).rejects.toMatchObject({ name: 'ImportError', code: 'empty' });
  });

  test('a parser that gives up', async () => {
    const fails: ParseMarkup = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    await expect(importHtmlPage('<p>متن', { parse: fails })).rejects.toThrow(ImportError);
  });

  test('a page that is all menu still says what it says', async () => {
    expect((await importHtmlPage('<nav><a href="/a">صفحہ اول</a></nav>', { parse })).pieces.map(({ text }) => text)).toEqual(['صفحہ اول']);
  });
});

describe('Trusted Types', () => {
  test('no sink is reached, on the second try neither', async () => {
    const sinks: string[] = [];
    const refuse = (target: object, name: string): (() => void) => {
      const own = Object.getOwnPropertyDescriptor(target, name)!;
      const record = (): never => {
        sinks.push(name);
        throw new TypeError(`This document requires 'TrustedHTML' assignment: ${name}`);
      };
      Object.defineProperty(target, name, 'value' in own ? { ...own, value: record } : { ...own, set: record });
      return () => Object.defineProperty(target, name, own);
    };
    const restore = [
      refuse(Element.prototype, 'innerHTML'),
      refuse(Element.prototype, 'outerHTML'),
      refuse(Element.prototype, 'insertAdjacentHTML'),
      refuse(Document.prototype, 'write'),
      refuse(Range.prototype, 'createContextualFragment'),
      refuse(HTMLIFrameElement.prototype, 'srcdoc'),
      refuse(HTMLScriptElement.prototype, 'src'),
      refuse(HTMLScriptElement.prototype, 'text'),
    ];
    try {
      // Too short for Readability, so that it goes through all its tries and sets the body back each time.
      const short = `<div><p>${LONG}</p><img src="a.jpg"><noscript><img src="b.jpg"></noscript><object data="x"><p>نہیں</p></object></div><div>اور</div>`;
      const body = parse(short, 'text/html').body;
      expect((await readableTexts(body, droppingIn(whole(body), 'page'))).size).toBeGreaterThan(0);
      expect((await importHtmlPage(short, { parse })).pieces.map(({ text }) => text)).toContain(LONG);
    } finally {
      for (const undo of restore) undo();
    }
    expect(sinks).toEqual([]);
  });
});

describe('size', () => {
  /** A tree of one branch, without a parser, which would give up before the importer does. */
  function nested(depth: number, name: string): Element {
    const bare = { nextSibling: null, parentNode: null, parentElement: null };
    const text = { ...bare, nodeType: 3, data: 'گہرائی میں ایک جملہ۔', firstChild: null };
    let node: object = text;
    for (let i = 0; i < depth; i++) {
      const child = node as { parentNode: unknown; parentElement: unknown };
      const element = { ...bare, nodeType: 1, localName: name, textContent: '', firstChild: node, getAttribute: () => null };
      child.parentNode = element;
      child.parentElement = element;
      node = element;
    }
    return node as Element;
  }

  test.each(['div', 'b', 'blockquote', 'ul', 'table', 'td', 'section', 'a'])('50,000 nested <%s>', (name) => {
    const start = performance.now();
    expect(mapElement(nested(50_000, name)).map(({ text }) => text)).toEqual(['گہرائی میں ایک جملہ۔']);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('a page nested deeper than Readability goes is read without it', async () => {
    const deep = `${'<div>'.repeat(400)}<p>${LONG}</p><p>${LONG}</p>${'</div>'.repeat(400)}`;
    expect((await importHtmlPage(deep, { parse })).pieces.map(({ text }) => text)).toEqual([LONG, LONG]);
  });

  test('time grows with the page', async () => {
    const paragraph = `<p>${LONG} <b>کچھ</b> اور <a href="/x">ربط</a> بھی۔</p>`;
    const timed = async (count: number): Promise<number> => {
      const body = parse(paragraph.repeat(count), 'text/html');
      const start = performance.now();
      const { pieces } = await importHtmlPage('متن', { parse: () => body });
      expect(pieces.length).toBeGreaterThanOrEqual(count);
      return performance.now() - start;
    };
    await timed(500);
    const small = await timed(6000);
    const large = await timed(24_000);
    // Four times the page, 4 million units (7 MB as UTF-8): quadratic would be sixteen times.
    expect(large).toBeLessThan(small * 9 + 500);
  }, 120_000);
});
