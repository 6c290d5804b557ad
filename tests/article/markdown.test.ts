import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/article/import/front-matter.ts';
import { ImportError } from '../../src/article/import/import-error.ts';
import { importMarkdown } from '../../src/article/import/markdown.ts';
import type { Piece } from '../../src/article/import/piece.ts';
import { parse } from './file-parse.ts';

const piecesOf = async (text: string): Promise<readonly Piece[]> => (await importMarkdown(text, { parse })).pieces;
const roles = async (text: string): Promise<string[]> => (await piecesOf(text)).map(({ role, text: said }) => `${role}: ${said}`);
const PROSE = 'گاؤں کے لوگ ہر صبح دریا کے کنارے جمع ہوتے ہیں اور اس وقت تک کشتی کا انتظار کرتے ہیں جب تک سورج نہ نکل آئے۔';

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['headings', `# کشتی\n\n${PROSE}\n\n## پہلا کنارہ\n\n${PROSE}\n\n### موڑ`, ['title: کشتی', `paragraph: ${PROSE}`, 'subheading: پہلا کنارہ', `paragraph: ${PROSE}`, 'subheading: موڑ']],
    ['a second heading of the first level', '# ایک\n\n# دو', ['title: ایک', 'subheading: دو']],
    ['underlined headings', `کشتی\n====\n\n${PROSE}\n\nکنارہ\n------`, ['title: کشتی', `paragraph: ${PROSE}`, 'subheading: کنارہ']],
    ['a heading over all others', `## کشتی\n\n${PROSE}\n\n### کنارہ`, ['title: کشتی', `paragraph: ${PROSE}`, 'subheading: کنارہ']],
    ['headings of one level', `## ایک\n\n${PROSE}\n\n## دو`, ['subheading: ایک', `paragraph: ${PROSE}`, 'subheading: دو']],
    ['an empty heading', '# کشتی\n\n##\n\nپانی **گہرا** ہے۔', ['title: کشتی', 'paragraph: پانی گہرا ہے۔']],
    ['quotations', '# ک\n\n> پہلا قول۔\n>\n> دوسرا قول۔\n>\n> - نکتہ', ['title: ک', 'quotation: پہلا قول۔', 'quotation: دوسرا قول۔', 'list-item: نکتہ']],
    ['a heading in a quotation', '# ک\n\n> ## سرخی\n>\n> قول۔', ['title: ک', 'quotation: سرخی', 'quotation: قول۔']],
    ['lists', '# ک\n\n- ایک\n  1. دو\n  2. تین\n- چار', ['title: ک', 'list-item: ایک', 'list-item: دو', 'list-item: تین', 'list-item: چار']],
    ['an item of two lines', '# ک\n\n- پہلی بات\n  جاری ہے', ['title: ک', 'list-item: پہلی بات جاری ہے']],
    ['code', '# ک\n\n```\nالف = ۱\n\nب = ۲\n```\n\n    ج = ۳', ['title: ک', 'paragraph: الف = ۱', 'paragraph: ب = ۲', 'paragraph: ج = ۳']],
    ['rules', '# ک\n\nایک *بات*۔\n\n---\n\n***\n\nدوسری بات۔', ['title: ک', 'paragraph: ایک بات۔', 'paragraph: دوسری بات۔']],
    ['a table', '# ک\n\n| سال | پرندے |\n|:---|---:|\n| 2010 | **42** |\n| 2020 |  |', ['title: ک', 'paragraph: سال – پرندے', 'paragraph: 2010 – 42', 'paragraph: 2020']],
    ['a table without bars at its sides', '# ک\n\nسال | پرندے\n--- | ---\n2010 | 42', ['title: ک', 'paragraph: سال – پرندے', 'paragraph: 2010 – 42']],
    ['bars in prose', '# ک\n\nہاں | نہیں، **فیصلہ** آپ کا۔', ['title: ک', 'paragraph: ہاں | نہیں، فیصلہ آپ کا۔']],
    ['pictures', '# ک\n\n![جھیل](a.jpg "تصویر: بلال")\n\nپانی ![کشتی][b] گہرا ہے۔\n\n[b]: b.jpg', ['title: ک', 'caption: جھیل', 'caption: تصویر: بلال', 'paragraph: پانی گہرا ہے۔', 'caption: کشتی']],
    ['a picture without words', '# ک\n\n![](a.jpg)\n\nپانی **گہرا** ہے۔', ['title: ک', 'paragraph: پانی گہرا ہے۔']],
    ['markup', '# ک\n\n<div class="x"><h2>سرخی</h2><p>متن <b>اہم</b></p><ul><li>نکتہ</li></ul></div>\n\nپانی<br>گہرا <span>ہے</span>۔<!-- راز -->', ['title: ک', 'subheading: سرخی', 'paragraph: متن اہم', 'list-item: نکتہ', 'paragraph: پانی', 'paragraph: گہرا ہے۔']],
    ['scripts in markup', '# ک\n\n<script>\nalert("راز")\n</script>\n\nمتن', ['title: ک', 'paragraph: متن']],
    ['characters by name', '# ک\n\nالف&nbsp;&amp;&#1576; \\*ج\\*', ['title: ک', 'paragraph: الف &ب *ج*']],
    ['verses', '# غزل\n\nبادل گرجے ساری رات\\\nدریا بولے ایک ہی بات', ['title: غزل', 'paragraph: بادل گرجے ساری رات', 'paragraph: دریا بولے ایک ہی بات']],
    ['a paragraph broken by width', `# ک\n\n${PROSE.replace(' جب تک', '\nجب تک')}`, ['title: ک', `paragraph: ${PROSE}`]],
    ['a date and a name under the title', `# ک\n\nتحریر: سدرہ خان\n3 مارچ 2023\n\n${PROSE}`, ['title: ک', 'byline: تحریر: سدرہ خان', 'dateline: 3 مارچ 2023', `paragraph: ${PROSE}`]],
    ['a name beside a date', `# ک\n\n*سدرہ خان*\n\n3 مارچ 2023\n\n${PROSE}`, ['title: ک', 'byline: سدرہ خان', 'dateline: 3 مارچ 2023', `paragraph: ${PROSE}`]],
    ['a date in the body', `# ک\n\n${PROSE}\n\n3 مارچ 2023\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}`, ['title: ک', `paragraph: ${PROSE}`, 'paragraph: 3 مارچ 2023', ...Array.from({ length: 3 }, () => `paragraph: ${PROSE}`)]],
    ['no headings', `کشتی کا انتظار\n\n${PROSE} **اہم** بات۔`, ['title: کشتی کا انتظار', `paragraph: ${PROSE} اہم بات۔`]],
    ['nothing of Markdown', `کشتی کا انتظار\n${PROSE}\n${PROSE}`, ['title: کشتی کا انتظار', `paragraph: ${PROSE}`, `paragraph: ${PROSE}`]],
  ])('%s', async (_, source, expected) => {
    expect(await roles(source)).toEqual(expected);
  });
});

describe('marks', () => {
  test.each<[string, [string, string, string?][]]>([
    ['ایک *خاص* اور **اہم** بات', [['emphasis', 'خاص'], ['emphasis', 'اہم']]],
    ['ایک ***بہت** خاص* بات', [['emphasis', 'بہت خاص']]],
    ['دیکھیے [یہ *صفحہ*](https://a.example/b)', [['link', 'یہ صفحہ', 'https://a.example/b'], ['emphasis', 'صفحہ']]],
    ['دیکھیے [یہ][a] اور <https://b.example/>\n\n[a]: http://a.example', [['link', 'یہ', 'http://a.example/'], ['link', 'https://b.example/', 'https://b.example/']]],
    ['**سب کچھ موٹا**', [['emphasis', 'سب کچھ موٹا']]],
    ['[ایک](javascript:alert(1)) [دو](ftp://a.example) [تین](#x) [چار](../a.md) [پانچ](mailto:a@a.example) [چھ](JaVaScRiPt&#58;alert(1))', []],
  ])('%s', async (line, expected) => {
    const pieces = await piecesOf(`# ک\n\n${line}`);
    const piece = pieces[1]!;
    expect((piece.marks ?? []).map((mark) => [mark.kind, piece.text.slice(mark.from, mark.to), ...(mark.kind === 'link' ? [mark.href] : [])])).toEqual(expected);
  });
});

describe('front matter', () => {
  test.each<[string, ReturnType<typeof readFrontMatter>]>([
    ['---\ntitle: ک\n---\nب', { front: { title: 'ک' }, body: 'ب' }],
    ['+++\r\ntitle = "ک"\r\ndate = 2023-11-05\r\n+++\r\nب', { front: { title: 'ک', date: '2023-11-05' }, body: 'ب' }],
    ["---\nTitle: 'ک: گ'\nauthor: [الف, \"ب\"]\nlayout: post\n...\n\nمتن", { front: { title: 'ک: گ', author: 'الف، ب' }, body: '\nمتن' }],
    ['---\nعنوان: ک\nمصنف: ب\n---\n', { front: { title: 'ک', author: 'ب' }, body: '' }],
    ['---\nsource: جھیل\nurl: https://a.example/b\n---\n', { front: { source: { name: { ur: 'جھیل', en: 'جھیل' }, url: 'https://a.example/b' } }, body: '' }],
    ['---\nurl: https://www.a.example/b\n---\n', { front: { source: { name: { ur: 'a.example', en: 'a.example' }, url: 'https://www.a.example/b' } }, body: '' }],
    ['---\nsource: javascript:alert(1)\n---\n', { front: { source: { name: { ur: 'javascript:alert(1)', en: 'javascript:alert(1)' } } }, body: '' }],
    ['---\nurl: javascript:alert(1)\ntitle: ک\n---\n', { front: { title: 'ک' }, body: '' }],
    ['---\ntitle:\n---\nب', { front: {}, body: 'ب' }],
  ])('%j', (text, expected) => {
    expect(readFrontMatter(text)).toEqual(expected);
  });

  test.each(['---\n\nایک بات\n\n---\n', '---\ntitle: ک', '----\ntitle: ک\n----\n', 'title: ک\n---\n', '---\ntitle: ک\n+++\n', `---\n${'a\n'.repeat(200)}title: ک\n---\n`, '---'])('is none in %j', (text) => {
    expect(readFrontMatter(text)).toEqual({ front: {}, body: text });
  });

  test('gives what the text does not say, and not twice what it says', async () => {
    const front = '---\ntitle: کشتی\nauthor: سدرہ خان\ndate: 3 مارچ 2023\n---\n';
    expect(await roles(`${front}\n# *کشتی*\n\n${PROSE}`)).toEqual(['title: کشتی', 'byline: سدرہ خان', 'dateline: 3 مارچ 2023', `paragraph: ${PROSE}`]);
    expect(await roles(`${front}\n# پانی\n\nتحریر: سدرہ خان\n\n4 مارچ 2023\n\n${PROSE}`)).toEqual(['title: کشتی', 'subheading: پانی', 'byline: تحریر: سدرہ خان', 'dateline: 4 مارچ 2023', `paragraph: ${PROSE}`]);
    expect(await roles(`${front}\nپانی کا رنگ\n${PROSE}`)).toEqual(['title: کشتی', 'byline: سدرہ خان', 'dateline: 3 مارچ 2023', 'paragraph: پانی کا رنگ', `paragraph: ${PROSE}`]);
    expect((await importMarkdown(`${front}\n# ک`, { parse })).pieces.find(({ role }) => role === 'dateline')?.iso).toBe('2023-03-03');
  });
});

describe('refuses', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\n\t'],
    ['empty', '---\n\n***\n'],
    ['empty', '![](a.jpg)'],
    ['empty', '<!-- راز -->'],
    ['not-text', 'الف\u0000ب'],
  ])('as %s: %j', async (code, text) => {
    await expect(importMarkdown(text, { parse })).rejects.toMatchObject({ name: 'ImportError', code });
  });
});

const said = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Markdown of words that are told apart, and the words in their order. */
interface Written {
  readonly markdown: string;
  readonly words: readonly string[];
}
const word = fc.constantFrom('کتاب', 'دریا', 'پانی', 'پل', 'گاؤں', 'لوگ', 'سکول', '۱۲', '2019', 'WHO', 'اور', 'ہے');
const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map((words): Written => ({ markdown: words.join(' '), words }));
const wrapped = (open: string, close: string) => phrase.map(({ markdown, words }): Written => ({ markdown: `${open}${markdown}${close}`, words }));
const inline = fc
  .array(
    fc.oneof(phrase, wrapped('*', '*'), wrapped('**', '**'), wrapped('***', '***'), wrapped('[', '](https://a.example/)'), wrapped('[', '](b.md)'), wrapped('`', '`'), wrapped('<b>', '</b>'), wrapped('[**', '**][r]')),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts): Written => ({ markdown: parts.map(({ markdown }) => markdown).join(' '), words: parts.flatMap(({ words }) => words) }));
const prefixed = (first: string, rest: string, { markdown, words }: Written): Written => ({
  markdown: markdown
    .split('\n')
    .map((line, i) => (line === '' && rest.trim() === '' ? '' : `${i === 0 ? first : rest}${line}`))
    .join('\n'),
  words,
});
const several = (parts: readonly Written[], between: string): Written => ({ markdown: parts.map(({ markdown }) => markdown).join(between), words: parts.flatMap(({ words }) => words) });
const { block } = fc.letrec<{ block: Written }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline,
    fc.tuple(fc.integer({ min: 1, max: 6 }), inline).map(([depth, written]) => prefixed(`${'#'.repeat(depth)} `, '', written)),
    fc.array(inline, { minLength: 2, maxLength: 4 }).map((lines) => several(lines, '\n')),
    fc.array(inline, { minLength: 2, maxLength: 4 }).map((lines) => several(lines, '  \n')),
    fc.array(fc.array(phrase, { minLength: 2, maxLength: 2 }).map((cells) => several(cells, ' | ')), { minLength: 2, maxLength: 4 }).map((rows) => {
      const [head, ...rest] = rows.map((row): Written => ({ markdown: `| ${row.markdown} |`, words: row.words }));
      return several([head!, { markdown: '|---|---|', words: [] }, ...rest], '\n');
    }),
    phrase.map(({ markdown, words }): Written => ({ markdown: `\`\`\`\n${markdown}\n\`\`\``, words })),
    phrase.map(({ markdown, words }): Written => ({ markdown: `<div>${markdown}</div>`, words })),
    fc.constantFrom<Written>({ markdown: '---', words: [] }, { markdown: '<!-- x -->', words: [] }),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => prefixed('> ', '> ', several(blocks, '\n\n'))),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => several(blocks.map((item) => prefixed('- ', '  ', item)), '\n')),
    fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((blocks) => prefixed('1. ', '   ', several(blocks, '\n\n'))),
  ),
}));
const document = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => several([...blocks, { markdown: '[r]: https://r.example/', words: [] }], '\n\n'));

describe('any Markdown', () => {
  test('keeps every word in order', async () => {
    await fc.assert(
      fc.asyncProperty(document.filter(({ words }) => words.length > 0), async ({ markdown, words }) => {
        const pieces = await piecesOf(`${PROSE}\n\n${markdown}`);
        expect(said(pieces.map(({ text }) => text).join(' '))).toEqual([...said(PROSE), ...words]);
      }),
      { numRuns: 300 },
    );
  });

  test('has its marks within its text, in order, and those of one kind apart', async () => {
    await fc.assert(
      fc.asyncProperty(document, async ({ markdown }) => {
        for (const { text, marks = [] } of await piecesOf(`# ک\n\n${markdown}`)) {
          expect(text).toBe(text.trim());
          const wrong = marks.filter(({ kind, from, to }, i) => from < 0 || from >= to || to > text.length || marks.slice(0, i).some((before) => before.from > from || (before.kind === kind && before.to > from)));
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is an article or an ImportError', async () => {
    const signs = fc.string({ unit: fc.constantFrom(...Array.from('کب 1#*_`>-+|[]()<>!&;\\~=\n\n\t"\'/:.')), maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(signs, fc.string({ unit: 'binary' })), async (text) => {
        const outcome = await importMarkdown(text, { parse }).catch((error: unknown) => error);
        expect(outcome instanceof ImportError || (outcome as { pieces: unknown[] }).pieces.length > 0).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  test.each([
    ['prose', `${PROSE} **اہم** [ربط](https://a.example/)\n\n`.repeat(2_000)],
    ['emphasis that does not close', '*ک **گ '.repeat(20_000)],
    ['emphasis that closes late', `${'*ک **گ '.repeat(5_000)}${'ج** د* '.repeat(5_000)}`],
    ['brackets', `ک${'['.repeat(50_000)}`],
    ['pictures in pictures', '![ک]('.repeat(10_000)],
    ['quotations in quotations', `${'> '.repeat(20_000)}ک`],
    ['lists in lists', Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i * 2)}- ک`).join('\n')],
    ['lists on one line', `${'- '.repeat(20_000)}ک`],
    ['short paragraphs', 'ک\n\n'.repeat(100_000)],
    ['backticks', Array.from({ length: 400 }, (_, i) => `${'`'.repeat(i)}ک`).join('')],
    ['tags', '<a '.repeat(30_000)],
    ['rows', '| ک | گ |\n'.repeat(20_000)],
    ['rules of front matter', `---\n${'ک: '.repeat(100_000)}\n---\nمتن`],
  ])('takes no long time: %s', async (_, text) => {
    const start = performance.now();
    expect((await piecesOf(text)).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
