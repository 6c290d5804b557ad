import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFile, importPage, importSelection, importText, largestFile } from '../../src/article/import/file.ts';
import { detectForeignStructure } from '../../src/article/import/foreign-structure.ts';
import { ImportError } from '../../src/article/import/import-error.ts';
import { LARGEST_FILE } from '../../src/article/import/limits.ts';
import { book, zipBook } from './epub-files.ts';
import { parse } from './file-parse.ts';

const PROSE = 'گاؤں کے لوگ ہر صبح دریا کے کنارے جمع ہوتے ہیں اور اس وقت تک کشتی کا انتظار کرتے ہیں جب تک سورج نہ نکل آئے۔';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const importOf = (name: string, content: string | Uint8Array, type = '') => importFile({ name, type, bytes: typeof content === 'string' ? utf8(content) : content }, { parse });
const EPUB = zipBook(book([`<h1>کشتی</h1><p>${PROSE}</p>`]));
const HTML = `<!DOCTYPE html><html><head><title>کشتی</title></head><body><h1>کشتی</h1><p>${PROSE}</p><p>${PROSE}</p></body></html>`;
const MARKDOWN = `# کشتی\n\n${PROSE} **اہم**`;
const TEXT = `کشتی\n\n${PROSE} **اہم**`;
/** Which importer read it: only Markdown takes the stars off, only HTML the tags. */
const readAs = async (name: string, content: string | Uint8Array, type = ''): Promise<string> => {
  const { pieces } = await importOf(name, content, type);
  const all = pieces.map(({ text }) => text).join(' ');
  if (all.includes('**')) return 'text';
  if (pieces.some(({ marks }) => marks?.some(({ kind }) => kind === 'emphasis'))) return 'markdown';
  return all.includes('کتاب') ? 'epub' : 'html';
};

describe('a file is read by its name, its type and what it holds', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['a.txt', TEXT, 'text/plain', 'text'],
    ['a.TXT', TEXT, '', 'text'],
    ['a.txt', MARKDOWN, 'text/plain', 'text'],
    ['a.md', MARKDOWN, '', 'markdown'],
    ['a.markdown', MARKDOWN, 'application/octet-stream', 'markdown'],
    ['a.md', MARKDOWN, 'text/plain', 'markdown'],
    ['a.html', HTML, '', 'html'],
    ['a.htm', HTML, 'text/html', 'html'],
    ['a.xhtml', HTML, '', 'html'],
    ['a.epub', EPUB, '', 'epub'],
    ['a', EPUB, '', 'epub'],
    ['a.zip', EPUB, 'application/zip', 'epub'],
    ['a.txt', EPUB, 'text/plain', 'epub'],
    ['a', TEXT, '', 'text'],
    ['a', MARKDOWN, '', 'markdown'],
    ['a', `---\ntitle: ک\n---\n${MARKDOWN}`, '', 'markdown'],
    ['a', HTML, '', 'html'],
    ['a', `<?xml version="1.0"?>\n${HTML}`, '', 'html'],
    ['a', HTML, 'text/html; charset=utf-8', 'html'],
    ['a', MARKDOWN, 'text/markdown', 'markdown'],
    ['a.b', TEXT, 'text/plain', 'text'],
    ['میرا نوٹ. دوسرا', TEXT, '', 'text'],
    ['نوٹ.اردو', TEXT, '', 'text'],
  ])('%s (%#)', async (name, content, type, kind) => {
    expect(await readAs(name, content, type)).toBe(kind);
  });

  test.each<[string, string, string | Uint8Array, string]>([
    ['unknown-format', 'a.pdf', '%PDF-1.7', 'application/pdf'],
    ['unknown-format', 'a.txt', '%PDF-1.7', 'text/plain'],
    ['unknown-format', 'a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), ''],
    ['unknown-format', 'a.txt', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), ''],
    ['unknown-format', 'a.rtf', '{\\rtf1 text}', ''],
    ['unknown-format', 'a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['unknown-format', 'a.json', '{"a": 1}', 'application/json'],
    ['unknown-format', 'a.doc', TEXT, ''],
    ['unknown-format', 'a', TEXT, 'application/octet-stream'],
    ['broken', 'a.epub', TEXT, 'application/epub+zip'],
    ['not-text', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), ''],
    ['not-text', 'a', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), ''],
    ['encoding', 'a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), ''],
    ['empty', 'a.txt', '', ''],
    ['empty', 'a.txt', ' \n---\n', ''],
    ['empty', 'a.md', '', ''],
    ['empty', 'a.html', '', ''],
    ['empty', 'a.html', '<p></p>', ''],
    ['too-large', 'a.txt', new Uint8Array(LARGEST_FILE.text + 1), ''],
    ['too-large', 'a', new Uint8Array(LARGEST_FILE.text + 1), ''],
    ['too-large', 'a.html', new Uint8Array(LARGEST_FILE.html + 1), ''],
    ['too-large', 'a.md', new Uint8Array(LARGEST_FILE.markdown + 1), ''],
    ['too-large', 'a.epub', new Uint8Array(LARGEST_FILE.epub + 1), ''],
    ['too-large', 'a', utf8(`# ${'ک'.repeat(LARGEST_FILE.markdown / 2)}`), ''],
  ])('or refused as %s: %s (%#)', async (code, name, content, type) => {
    await expect(importOf(name, content, type)).rejects.toMatchObject({ name: 'ImportError', code });
  });

  test('no file is larger than the largest', () => {
    expect(largestFile).toBe(LARGEST_FILE.epub);
  });
});

describe('the language', () => {
  test.each([
    [`کشتی\n\n${PROSE}`, 'ur'],
    ['The boat\n\nEvery morning the people of the village wait for the boat.', 'en'],
    ['नाव\n\nगाँव के लोग हर सुबह नाव का इंतज़ार करते हैं।', 'hi'],
    ['قایق\n\nمردم روستا هر صبح در کنار رود منتظر قایق هستند.', 'fa'],
  ])('of a pasted text: %s', (text, language) => {
    expect(importText(text).language).toBe(language);
  });

  test('of pages and selections', async () => {
    expect(await importPage(HTML, { parse, url: 'https://a.example/x' })).toMatchObject({ language: 'ur', source: { url: 'https://a.example/x' } });
    expect(await importSelection('<p>Every morning the people of the village wait.</p>', { parse })).toMatchObject({ language: 'en', pieces: [{ role: 'paragraph' }] });
  });
});

describe('a text that is not in the Arabic script', () => {
  const english = 'Every morning the people of the village wait for the boat.';
  const hindi = 'गाँव के लोग हर सुबह नाव का इंतज़ार करते हैं।';
  test.each<[string, string[]]>([
    [`The boat\n${english}`, ['title', 'paragraph']],
    [`${english}\nThe boat\n${english}`, ['paragraph', 'subheading', 'paragraph']],
    [`The boat\nMonday, 3 March 2023\n${english}`, ['title', 'dateline', 'paragraph']],
    [`नाव\n${hindi}\nकिनारा\n${hindi}`, ['title', 'paragraph', 'subheading', 'paragraph']],
    [`नाव\n${hindi}\nकिनारा`, ['title', 'paragraph', 'paragraph']],
    [`The boat\n${english}\nWho waits?\n${english}`, ['title', 'paragraph', 'subheading', 'paragraph']],
    [`The boat\n${english}\n• bread\n• salt\n1. one\n2. two`, ['title', 'paragraph', 'list-item', 'list-item', 'list-item', 'list-item']],
    [`The boat\n${english}\n1. one\n${english}`, ['title', 'paragraph', 'subheading', 'paragraph']],
    ['', []],
  ])('%j', (text, roles) => {
    expect(detectForeignStructure(text).map(({ role }) => role)).toEqual(roles);
  });
});

const lettersAndDigits = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
const line = fc.oneof(
  fc.constantFrom('The boat', 'कश्ती', PROSE, '', '-----', '• نکتہ', '1. one', '12 نومبر 2024', 'تحریر: سدرہ خان', 'यह किताब है।'),
  fc.string({ unit: 'binary' }),
  fc.string(),
);
const text = fc.tuple(fc.array(line), fc.constantFrom('\n', '\r\n', '\r', '\n\n')).map(([lines, end]) => lines.join(end));

describe('any file', () => {
  test('of text keeps every letter and digit in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        try {
          expect(lettersAndDigits(importText(source).pieces.map((piece) => piece.text).join(' '))).toBe(lettersAndDigits(source));
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
        expect(lettersAndDigits(detectForeignStructure(source).map((piece) => piece.text).join(' '))).toBe(lettersAndDigits(source));
      }),
      { numRuns: 500 },
    );
  });

  test('is an article or an ImportError', async () => {
    const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.epub', 'a', 'a.pdf', '', '.', 'a.');
    const types = fc.constantFrom('', 'text/plain', 'text/html', 'text/markdown', 'application/epub+zip', ';', 'constructor');
    const front = fc.constantFrom('', '<html>', '# ', '---\na: b\n---\n', 'PK\u0003\u0004', '\uFEFF');
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.tuple(front, text).map(([start, rest]) => utf8(start + rest)));
    await fc.assert(
      fc.asyncProperty(names, types, bytes, async (name, type, content) => {
        const outcome = await importOf(name, content, type).catch((error: unknown) => error);
        expect(outcome instanceof ImportError || (outcome as { pieces: unknown[] }).pieces.length > 0).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});
