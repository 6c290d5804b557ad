import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importEpub } from '../../src/article/import/epub/book.ts';
import { resolve } from '../../src/article/import/epub/path.ts';
import { ImportError } from '../../src/article/import/import-error.ts';
import type { Piece } from '../../src/article/import/piece.ts';
import { book, chapter, CONTAINER, NAV_ITEM, navOf, packageOf, zipBook, type BookFiles } from './epub-files.ts';
import { parse } from './file-parse.ts';

const importOf = (files: BookFiles) => importEpub(zipBook(files), { parse });
const piecesOf = async (files: BookFiles): Promise<readonly Piece[]> => (await importOf(files)).pieces;
/** The pieces behind the title, each with its role's first letters. */
const outline = async (files: BookFiles): Promise<string[]> =>
  (await piecesOf(files)).filter(({ role }) => role !== 'title').map(({ role, text, marks }) => `${role === 'subheading' ? '#' : role === 'paragraph' ? '' : `${role}:`}${marks?.some(({ kind, from, to }) => kind === 'emphasis' && from === 0 && to === text.length) === true ? `*${text}*` : text}`);
const withNav = (chapters: readonly string[], links: string): BookFiles => book(chapters, { 'b/nav.xhtml': navOf(links) }, { manifest: NAV_ITEM });
const ncx = (points: string): string => `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${points}</navMap></ncx>`;
const point = (label: string, src: string, inside = ''): string => `<navPoint><navLabel><text>${label}</text></navLabel><content src="${src}"/>${inside}</navPoint>`;
const NCX_ITEM = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>';
const A = 'پہلی بات یہ ہے۔';
const B = 'دوسری بات یہ ہے۔';

describe('chapters', () => {
  test.each<[string, BookFiles, string[]]>([
    ['named by the contents', withNav([`<p>${A}</p>`, `<p>${B}</p>`], '<li><a href="c0.xhtml">ایک</a></li><li><a href="c1.xhtml">دو</a></li>'), ['#ایک', A, '#دو', B]],
    ['named by an NCX', book([`<p>${A}</p>`], { 'b/toc.ncx': ncx(point('ایک', 'c0.xhtml')) }, { manifest: NCX_ITEM }), ['#ایک', A]],
    ['named by headings', book([`<h1>ایک</h1><p>${A}</p>`, `<p>٭</p><h2>دو</h2><p>${B}</p>`]), ['#ایک', A, '#دو', B]],
    ['named by nothing', book([`<p>${A}</p>`, `<p>${B}</p>`]), ['#باب ۱', A, '#باب ۲', B]],
    ['named by nothing, in English', book(['<p>This is the first of the chapters.</p>']), ['#1', 'This is the first of the chapters.']],
    ['in several documents', withNav([`<p>${A}</p>`, `<p>${B}</p>`], '<li><a href="c0.xhtml">ایک</a></li>'), ['#ایک', A, B]],
    ['whose heading says what the contents say', withNav([`<h1>ایک</h1><p>${A}</p>`], '<li><a href="c0.xhtml">ایک</a></li>'), ['#ایک', A]],
    ['whose headings together say it', withNav([`<h1>باب اول</h1><h2>دریا</h2><p>${A}</p>`], '<li><a href="c0.xhtml">باب اول: دریا</a></li>'), ['#باب اول: دریا', A]],
    ['whose heading says more', withNav([`<h1>باب اول: دریا</h1><p>${A}</p>`], '<li><a href="c0.xhtml">دریا</a></li>'), ['#باب اول: دریا', A]],
    ['whose heading says something else', withNav([`<h1>پانی</h1><p>${A}</p>`], '<li><a href="c0.xhtml">دریا</a></li>'), ['#دریا', '*پانی*', A]],
    ['whose first words are among those of its name', withNav([`<p>دریا</p><p>${A}</p>`], '<li><a href="c0.xhtml">دریا اور پل</a></li>'), ['#دریا اور پل', 'دریا', A]],
    ['with headings that the contents do not name', withNav([`<h1>ایک</h1><h2>الف</h2><p>${A}</p>`], '<li><a href="c0.xhtml">ایک</a></li>'), ['#ایک', '*الف*', A]],
    ['with places that the contents name', withNav([`<h1>ایک</h1><p>${A}</p><h2 id="s">الف</h2><p>${B}</p>`], '<li><a href="c0.xhtml">ایک</a><ol><li><a href="c0.xhtml#s">الف</a></li></ol></li>'), ['#ایک', A, '#الف', B]],
    ['with a place in the middle of a heading', withNav([`<h1>ایک</h1><p>${A}</p><h2>الف <a id="s"/>ب</h2><p>${B}</p>`], '<li><a href="c0.xhtml">ایک</a></li><li><a href="c0.xhtml#s">الف ب</a></li>'), ['#ایک', A, '#الف ب', B]],
    ['with a place around another', withNav([`<div id="s"><h1 id="t">ایک</h1><p>${A}</p></div>`], '<li><a href="c0.xhtml#s">حصہ</a></li><li><a href="c0.xhtml#t">ایک</a></li>'), ['#حصہ: ایک', A]],
    ['with two names for one place', withNav([`<p id="s">${A}</p>`], '<li><a href="c0.xhtml#s">حصہ</a></li><li><a href="c0.xhtml#s">ایک</a></li>'), ['#حصہ: ایک', A]],
    ['with text before the first place', withNav([`<p>${A}</p>`, `<p>${B}</p><h1 id="s">دو</h1><p>${A}</p>`], '<li><a href="c0.xhtml">ایک</a></li><li><a href="c1.xhtml#s">دو</a></li>'), ['#ایک', A, B, '#دو', A]],
    ['with places that come in another order', withNav([`<h2 id="a">الف</h2><p>${A}</p><h2 id="b">ب</h2><p>${B}</p>`], '<li><a href="c0.xhtml#b">ب</a></li><li><a href="c0.xhtml#a">الف</a></li>'), ['#الف', A, '#ب', B]],
    ['with a place that is not there', withNav([`<h1>ایک</h1><p>${A}</p><h2>الف</h2><p>${B}</p>`], '<li><a href="c0.xhtml">ایک</a></li><li><a href="c0.xhtml#x">الف</a></li><li><a href="c0.xhtml#y">ب</a></li>'), ['#ایک', A, '#الف', B]],
    ['of notes', book([`<h1>ایک</h1><p>${A}<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n">${B}</aside>`]), ['#ایک', `${A} [1]`, B]],
    ['with figures', book([`<h1>ایک</h1><figure><img src="a.jpg" alt="کشتی"/></figure><figure><img src="b.jpg" alt="پل"/><figcaption>نیا پل</figcaption></figure><figure><img src="c.jpg" alt=""/></figure><p>${A}</p>`]), ['#ایک', 'caption:کشتی', 'caption:نیا پل', A]],
    ['with lists and quotations', book([`<h1>ایک</h1><blockquote><p>${A}</p></blockquote><ul><li>الف</li></ul>`]), ['#ایک', `quotation:${A}`, 'list-item:الف']],
  ])('%s', async (_, files, expected) => {
    expect(await outline(files)).toEqual(expected);
  });

  test('links to the web are kept, links in the book and to anything else are text', async () => {
    const pieces = await piecesOf(book([`<h1>ک</h1><p><a href="https://a.example/x">ویب</a> <a href="c1.xhtml">باب</a> <a href="javascript:alert(1)">کچھ</a> <b>اہم</b></p>`]));
    expect(pieces.at(-1)).toEqual({
      role: 'paragraph',
      text: 'ویب باب کچھ اہم',
      marks: [
        { kind: 'link', from: 0, to: 3, href: 'https://a.example/x' },
        { kind: 'emphasis', from: 12, to: 15 },
      ],
    });
  });
});

describe('left out', () => {
  const text = `<h1>ایک</h1><p>${A}</p>`;
  const rest = '<item id="x" href="x.xhtml" media-type="application/xhtml+xml"/>';
  const first = (body: string, parts: Parameters<typeof packageOf>[1] = {}): BookFiles => book([text], { 'b/x.xhtml': chapter(body) }, { manifest: rest, spine: '<itemref idref="x"/>', ...parts });
  test.each<[string, BookFiles]>([
    ['what is beside the line', first(`<p>${B}</p>`, { spine: '<itemref idref="x" linear="no"/>' })],
    ['what is not in the spine', first(`<p>${B}</p>`, { spine: '' })],
    ['what stands in the spine twice', book([text], {}, { spine: '<itemref idref="c0"/>' })],
    ['a page of pictures', first('<div><img src="a.jpg" alt="پل"/></div>')],
    ['a title page', first('<h1>کتاب</h1><p>سدرہ خان</p>', { metadata: '<dc:title>کتاب</dc:title><dc:creator>سدرہ خان</dc:creator>' })],
    ['what the guide calls a cover', first(`<p>${B}</p>`, { guide: '<guide><reference type="cover" href="x.xhtml"/></guide>' })],
    ['a page of contents', first(`<p><a href="c0.xhtml">${B.repeat(60)}</a></p>`, { guide: '<guide><reference type="toc" href="x.xhtml"/></guide>' })],
    ['navigation in a chapter', book([`<nav><a href="c0.xhtml">${B}</a></nav>${text}`])],
    ['the navigation document', book([text], { 'b/nav.xhtml': navOf('<li><a href="c0.xhtml">ایک</a></li>') }, { manifest: NAV_ITEM, spine: '<itemref idref="nav"/>' })],
    ['pictures and sounds', book([text], { 'b/a.svg': '<svg/>' }, { manifest: '<item id="s" href="a.svg" media-type="image/svg+xml"/>', spine: '<itemref idref="s"/>' })],
    ['scripts and styles', book([`<style>p { color: red }</style><script>alert("راز")</script>${text}`])],
  ])('%s', async (_, files) => {
    expect((await outline(files)).filter((line) => !line.startsWith('byline:'))).toEqual(['#ایک', A]);
  });

  test('but not a long text that the guide calls a title page', async () => {
    expect(await outline(first(`<p>${B.repeat(60)}</p>`, { guide: '<guide><reference type="title-page" href="x.xhtml"/></guide>' }))).toHaveLength(3);
  });
});

describe('what the package says', () => {
  const files = (metadata: string): BookFiles => book([`<h1>ایک</h1><p>${A}</p>`], {}, { metadata });
  test.each<[string, string, Partial<Piece>[]]>([
    ['title, writers, day', '<dc:title> نیا \n شہر</dc:title><dc:creator>الف</dc:creator><dc:creator>ب</dc:creator><dc:date>2019-03-04T10:00:00Z</dc:date>', [{ role: 'title', text: 'نیا شہر' }, { role: 'byline', text: 'الف، ب' }, { role: 'dateline', text: '۴ مارچ ۲۰۱۹', iso: '2019-03-04' }]],
    ['a year', '<dc:title>ک</dc:title><dc:date>2019</dc:date>', [{ role: 'title', text: 'ک' }, { role: 'dateline', text: '2019' }]],
    ['a day that is none', '<dc:title>ک</dc:title><dc:date>2019-02-31</dc:date>', [{ role: 'title', text: 'ک' }, { role: 'dateline', text: '2019-02-31' }]],
    ['a date that no one filled in', '<dc:title>ک</dc:title><dc:date>0101-01-01T00:00:00Z</dc:date>', [{ role: 'title', text: 'ک' }]],
    ['nothing', '', []],
  ])('%s', async (_, metadata, expected) => {
    const { pieces } = await importOf(files(metadata));
    expect(pieces.slice(0, -2)).toEqual(expected);
  });

  test('its publisher is the source', async () => {
    expect((await importOf(files('<dc:title>ک</dc:title><dc:publisher>مطبع</dc:publisher>'))).source).toEqual({ name: { ur: 'مطبع', en: 'مطبع' } });
    expect(await importOf(files('<dc:title>ک</dc:title>'))).not.toHaveProperty('source');
  });
});

describe('a damaged or sloppy book', () => {
  const text = `<h1>ایک</h1><p>${A}</p>`;
  const good = book([text]);
  test.each<[string, BookFiles]>([
    ['with open tags', { ...good, 'b/c0.xhtml': `<html><body><h1>ایک</h1><p>${A}</body></html>` }],
    ['with characters by name', { ...good, 'b/c0.xhtml': chapter(`<h1>ایک</h1><p>پہلی بات&nbsp;یہ ہے۔</p>`) }],
    ['with a title that HTML would not end', { ...good, 'b/c0.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${text}<br></body></html>` }],
    ['whose names differ in case', book([], { 'b/C0.XHTML': chapter(text) }, { manifest: '<item id="c0" href="c0.xhtml" media-type="application/xhtml+xml"/>', spine: '<itemref idref="c0"/>' })],
    ['whose contents are broken', book([text], { 'b/nav.xhtml': '<nav><ol>' }, { manifest: NAV_ITEM })],
    ['whose contents lead nowhere', withNav([text], '<li><a href="../../../etc/passwd">راز</a></li><li><a href="https://a.example/">ویب</a></li><li><a>کچھ نہیں</a></li>')],
    ['whose contents are missing', book([text], {}, { manifest: NAV_ITEM })],
    ['with paths up and down', book([], { 'b/c0.xhtml': chapter(text) }, { manifest: '<item id="c0" href="../b/./x/..%2Fc0.xhtml" media-type="application/xhtml+xml"/>', spine: '<itemref idref="c0"/>' })],
    ['with paths of another system', book([], { 'b/x/c0.xhtml': chapter(text) }, { manifest: '<item id="c0" href="x\\c0.xhtml" media-type="application/xhtml+xml"/>', spine: '<itemref idref="c0"/>' })],
    ['with names that files may not have', book([text], { '../../evil.xhtml': chapter(B), '/abs.xhtml': chapter(B), '__proto__': B })],
    ['with an entity bomb in a chapter', { ...good, 'b/c0.xhtml': `<!DOCTYPE html [<!ENTITY a "${B}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body>${text}</body></html>` }],
  ])('%s is read', async (_, files) => {
    expect(await outline(files)).toEqual(['#ایک', A]);
  });

  const encryption = (algorithm: string): string =>
    `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><enc:EncryptedData xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`;
  test.each([['http://www.idpf.org/2008/embedding'], ['http://ns.adobe.com/pdf/enc#RC']])('whose fonts are scrambled by %s is read', async (algorithm) => {
    expect(await outline({ ...good, 'META-INF/encryption.xml': encryption(algorithm) })).toEqual(['#ایک', A]);
  });

  const bomb = '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  test.each<[string, string, BookFiles]>([
    ['locked', 'encrypted chapters', { ...good, 'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes256-cbc') }],
    ['locked', 'encryption of no known kind', { ...good, 'META-INF/encryption.xml': '<encryption><EncryptedData/></encryption>' }],
    ['locked', 'the rights of one system', { ...good, 'META-INF/rights.xml': '<rights/>' }],
    ['locked', 'the licence of another', { ...good, 'META-INF/license.lcpl': '{}' }],
    ['broken', 'no container', { 'b/p.opf': packageOf(1) }],
    ['broken', 'a container of nothing', { ...good, 'META-INF/container.xml': '<container/>' }],
    ['broken', 'a container that is not XML', { ...good, 'META-INF/container.xml': '<container>' }],
    ['broken', 'no package', { 'META-INF/container.xml': CONTAINER }],
    ['broken', 'a package that is not XML', { ...good, 'b/p.opf': '<package>' }],
    ['broken', 'a package that is empty', { ...good, 'b/p.opf': '' }],
    ['broken', 'no spine', { ...good, 'b/p.opf': '<package/>' }],
    ['broken', 'a missing chapter', { ...good, 'b/p.opf': packageOf(2) }],
    ['broken', 'an entity bomb in the package', { ...good, 'b/p.opf': bomb + packageOf(1).replace(/^<\?.*?\?>/u, '') }],
    ['broken', 'an entity of a file', { ...good, 'META-INF/container.xml': '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><container>&x;</container>' }],
    ['broken', 'encryption that is not XML', { ...good, 'META-INF/encryption.xml': '<encryption>' }],
    ['empty', 'pictures alone', book(['<div><img src="a.jpg" alt="پل"/></div>'])],
    ['encoding', 'a chapter in another encoding', book(['<p>Ø§Ø±Ø¯Ùˆ</p>'])],
  ])('is refused as %s: %s', async (code, _, files) => {
    await expect(importOf(files)).rejects.toMatchObject({ name: 'ImportError', code });
  });

  test.each<[string, string, Uint8Array]>([
    ['unknown-format', 'an archive of something else', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['unknown-format', 'a container of another type', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })],
    ['broken', 'no archive', strToU8('کتاب')],
    ['too-large', 'a chapter that bursts', zipSync({ mimetype: strToU8('application/epub+zip'), 'META-INF/container.xml': strToU8(CONTAINER), 'b/p.opf': strToU8(packageOf(1)), 'b/c0.xhtml': new Uint8Array(8 * 1024 * 1024).fill(0x20) })],
  ])('is refused as %s: %s', async (code, _, bytes) => {
    await expect(importEpub(bytes, { parse })).rejects.toMatchObject({ name: 'ImportError', code });
  });
});

describe('addresses', () => {
  test.each<[string, string, ReturnType<typeof resolve>]>([
    ['b/p.opf', 'c.xhtml', { path: 'b/c.xhtml' }],
    ['b/p.opf', 'x/c.xhtml#s', { path: 'b/x/c.xhtml', fragment: 's' }],
    ['b/t/c.xhtml', '../d.xhtml', { path: 'b/d.xhtml' }],
    ['b/c.xhtml', '#s', { path: 'b/c.xhtml', fragment: 's' }],
    ['b/c.xhtml', '../../../../etc/passwd', { path: 'etc/passwd' }],
    ['b/c.xhtml', '%2e%2e/%2e%2e/a', { path: 'a' }],
    ['b/c.xhtml', '..\\a', { path: 'a' }],
    ['b/c.xhtml', '/a/./b', { path: 'a/b' }],
    ['b/c.xhtml', '100%.xhtml', { path: 'b/100%.xhtml' }],
    ['b/c.xhtml', 'باب%201.xhtml#%D8%A8', { path: 'b/باب 1.xhtml', fragment: 'ب' }],
    ['b/c.xhtml', 'd.xhtml?x=1#s#t', { path: 'b/d.xhtml', fragment: 's#t' }],
    ['b/c.xhtml', 'https://a.example/x', undefined],
    ['b/c.xhtml', '//a.example/x', undefined],
    ['b/c.xhtml', 'file:///etc/passwd', undefined],
    ['b/c.xhtml', ' javascript:alert(1)', undefined],
  ])('in %s, %s', (from, href, expected) => {
    expect(resolve(from, href)).toEqual(expected);
  });
});

const said = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('any book', () => {
  /** Words that no label of the contents and no title says, so that each is to be found. */
  const phrase = fc.array(fc.constantFrom('کتاب', 'دریا', 'پانی', 'پل', 'گاؤں', '۱۲', 'WHO', 'اور'), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const { block } = fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      phrase.map((text) => `<p>${text}</p>`),
      fc.tuple(phrase, phrase).map(([a, b]) => `<p><em>${a}</em> <a href="x.xhtml">${b}</a><br/>${a}</p>`),
      fc.tuple(fc.integer({ min: 1, max: 6 }), phrase, fc.nat({ max: 4 })).map(([level, text, id]) => `<h${level} id="s${id}">${text}</h${level}>`),
      phrase.map((text) => `text ${text}`),
      fc.array(phrase, { minLength: 1, maxLength: 3 }).map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
      fc.array(phrase, { minLength: 2, maxLength: 4 }).map((cells) => `<table>${cells.map((cell) => `<tr><td>${cell}</td><td>${cell}</td></tr>`).join('')}</table>`),
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => `<section><div>${blocks.join('')}</div></section>`),
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => `<blockquote>${blocks.join('')}</blockquote>`),
    ),
  }));
  const chapters = fc.array(fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => `<p>ابتدا</p>${blocks.join('')}`), { minLength: 1, maxLength: 4 });
  const textOf = (body: string): string => parse(`<body>${body.replaceAll(/<(?=\/?(?:p|h\d|li|td|br|section|div|blockquote)\b)/gu, ' <')}</body>`, 'text/html').body.textContent;

  test('keeps every word of its chapters', async () => {
    await fc.assert(
      fc.asyncProperty(chapters, fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 5 })), { maxLength: 6 }), async (bodies, places) => {
        const links = places.map(([at, id]) => `<li><a href="c${at}.xhtml${id === 5 ? '' : `#s${id}`}">Q</a></li>`).join('');
        const pieces = await piecesOf(withNav(bodies, links));
        const text = pieces.filter(({ role }) => role !== 'title').map((piece) => (piece.role === 'subheading' ? piece.text.replaceAll(/^(?:Q(?:: Q)*|باب [۰-۹]+|\d+)$/gu, '') : piece.text));
        // A chapter that nothing names is headed by one of its own first headings, which then stands before its first lines.
        expect(said(text.join(' ')).toSorted()).toEqual(bodies.flatMap((body) => said(textOf(body))).toSorted());
      }),
      { numRuns: 150 },
    );
  });

  const survives = async (bytes: Uint8Array): Promise<boolean> => {
    const outcome = await importEpub(bytes, { parse }).catch((error: unknown) => error);
    return outcome instanceof ImportError || (outcome as { pieces: unknown[] }).pieces.length > 0;
  };
  const valid = withNav([`<h1 id="s">ایک</h1><p>${A}</p>`, `<p>${B}</p>`], '<li><a href="c0.xhtml#s">ایک</a></li>');

  test('with its bytes changed is a book or an ImportError', async () => {
    const bytes = zipBook(valid);
    const changes = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat({ max: 200 }), async (changed, cut) => {
        const copy = bytes.slice(0, cut < 20 ? -cut - 1 : undefined);
        for (const [at, value] of changed) copy[Math.min(at, copy.length - 1)] = value;
        expect(await survives(copy)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('with its documents changed is a book or an ImportError', async () => {
    const names = Object.keys(valid);
    const insert = fc.constantFrom('<', '>', '"', '&', '&x;', '</', '<a>', '<itemref idref="c0"/>', '<!ENTITY x "y">', ']]>', '<!--', '%', '../', 'parsererror', '\u0000', 'ک');
    const change = fc.tuple(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), insert);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const files: Record<string, string> = { ...valid };
        for (const [name, at, length, text] of changes) {
          const old = files[name] ?? '';
          const from = Math.floor(at * old.length);
          files[name] = old.slice(0, from) + text + old.slice(from + length);
        }
        expect(await survives(zipBook(files))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('of 300 pages takes about a second, the parser of these tests aside', async () => {
    const paragraph = 'گاؤں کے لوگ ہر صبح دریا کے کنارے جمع ہوتے ہیں اور <em>کشتی</em> کا انتظار کرتے ہیں۔ '.repeat(5);
    const bodies = Array.from({ length: 30 }, (_, i) => `<h1>باب ${i}</h1>${`<p>${paragraph}</p>`.repeat(40)}<h2 id="s">موڑ</h2>`);
    const bytes = zipBook(withNav(bodies, bodies.map((_, i) => `<li><a href="c${i}.xhtml">باب ${i}</a></li><li><a href="c${i}.xhtml#s">موڑ</a></li>`).join('')));
    let parsing = 0;
    const start = performance.now();
    const { pieces } = await importEpub(bytes, {
      parse: (markup, type) => {
        const before = performance.now();
        const document = parse(markup, type);
        parsing += performance.now() - before;
        return document;
      },
    });
    const own = performance.now() - start - parsing;
    expect(said(pieces.map(({ text }) => text).join(' ')).length).toBeGreaterThan(100_000);
    expect(own).toBeLessThan(3_000);
  });

  test.each([
    ['places', withNav([Array.from({ length: 2_000 }, (_, i) => `<h2 id="s${i}">موڑ ${i}</h2><p>${A}</p>`).join('')], Array.from({ length: 2_000 }, (_, i) => `<li><a href="c0.xhtml#s${i}">موڑ ${i}</a></li>`).join(''))],
    ['depth', book([`${'<div>'.repeat(3_000)}<p>${A}</p>${'</div>'.repeat(3_000)}`])],
  ])('of much %s takes no long time', async (_, files) => {
    const start = performance.now();
    expect((await piecesOf(files)).length).toBeGreaterThan(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
