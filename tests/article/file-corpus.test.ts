import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/article/import/assemble.ts';
import { importFile } from '../../src/article/import/file.ts';
import type { Imported } from '../../src/article/import/piece.ts';
import { readFolder, zipBook } from './epub-files.ts';
import { parse } from './file-parse.ts';

interface Expected extends Imported {
  readonly title: string;
}

const corpus = join(import.meta.dirname, '../corpus');
const cases = readdirSync(corpus).filter((name) => /^(?:text|markdown|epub)-/u.test(name));

/** A case is a file, `source.txt` or the like, or the folder of a book that is packed here. */
function fileOf(name: string): { readonly name: string; readonly type: string; readonly bytes: Uint8Array } {
  const folder = join(corpus, name);
  if (existsSync(join(folder, 'source'))) return { name: 'book.epub', type: 'application/epub+zip', bytes: zipBook(readFolder(join(folder, 'source'))) };
  const file = readdirSync(folder).find((found) => found.startsWith('source.')) ?? '';
  return { name: file, type: '', bytes: readFileSync(join(folder, file)) };
}

describe('corpus', () => {
  test('has its cases', () => {
    const count = (prefix: string): number => cases.filter((name) => name.startsWith(prefix)).length;
    expect([count('text-'), count('markdown-'), count('epub-')]).toEqual([12, 4, 2]);
  });

  test.each(cases)('%s', async (name) => {
    const { title, ...expected } = JSON.parse(readFileSync(join(corpus, name, 'expected.json'), 'utf8')) as Expected;
    const made = await importFile(fileOf(name), { parse });
    expect(made).toEqual(expected);
    expect(assemble(made, 'a').title.text).toBe(title);
  });
});
