import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { TagRow, TermRow } from '../../src/lexicon/yomitan.ts';

const folder = mkdtempSync(join(tmpdir(), 'safha-yomitan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(args: readonly string[], zone = 'UTC') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/lexicon-yomitan.ts', ...args], { encoding: 'utf8', env: { ...process.env, TZ: zone } });
  return { status: run.status, printed: run.stdout, said: run.stderr };
}

describe('npm run lexicon:yomitan', { timeout: 60_000 }, () => {
  it('writes a zip that holds the dictionary', () => {
    const path = join(folder, 'new', 'dictionary.zip');
    const { status, printed, said } = write([path]);
    expect([status, said]).toEqual([0, '']);
    const bytes = readFileSync(path);
    const files = unzipSync(bytes);
    const parsed = (name: string): unknown => JSON.parse(strFromU8(files[name]!));

    expect(parsed('index.json')).toMatchObject({ title: 'Safha Urdu–English', format: 3, sequenced: true, author: 'Safha', sourceLanguage: 'ur', targetLanguage: 'en' });
    expect(parsed('index.json')).toHaveProperty('attribution', expect.stringContaining('MIT'));
    expect((parsed('tag_bank_1.json') as readonly TagRow[]).filter((row) => row.length !== 5)).toEqual([]);

    const names = Object.keys(files).filter((name) => name.startsWith('term_bank_'));
    expect(Object.keys(files)).toEqual(['index.json', ...names.map((_, i) => `term_bank_${i + 1}.json`), 'tag_bank_1.json']);
    const banks = names.map((name) => parsed(name) as readonly TermRow[]);
    expect(Math.max(...banks.map((bank) => bank.length))).toBeLessThanOrEqual(10_000);
    const rows = banks.flat();
    expect(rows.some(([term, , , , , glossary]) => term === 'ملک' && glossary.includes('country'))).toBe(true);
    expect(rows.find(([term]) => term === 'ممالک')?.[5]).toContainEqual(['ملک', ['plural of its own kind']]);

    const [, size, words, forms] = (/: (\d+) bytes, (\d+) words, (\d+) forms\n$/u.exec(printed) ?? []).map(Number);
    expect([size, words! + forms!]).toEqual([bytes.length, rows.length]);
  });

  it('writes the same bytes again, wherever it runs', () => {
    const paths = ['Asia/Karachi', 'America/New_York'].map((zone) => {
      const path = join(folder, `${zone.replace('/', '-')}.zip`);
      write([path], zone);
      return path;
    });
    const [first, second] = paths.map((path) => readFileSync(path));
    expect(first!.equals(second!)).toBe(true);
  });

  it.each([
    ['two paths', ['one.zip', 'two.zip']],
    ['a path that is no zip', ['dictionary.json']],
    ['an option', ['--help']],
  ])('refuses %s and says what it takes', (_what, args) => {
    const { status, printed, said } = write(args.map((arg) => (arg.startsWith('-') ? arg : join(folder, arg))));
    expect([status, printed]).toEqual([1, '']);
    expect(said).toContain('npm run lexicon:yomitan');
    expect(args.filter((arg) => existsSync(join(folder, arg)))).toEqual([]);
  });
});
