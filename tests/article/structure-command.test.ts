import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function structure(input: string | Uint8Array) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/structure.ts'], { cwd: root, input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { status: run.status, lines: run.stdout.split('\n').filter((line) => line !== ''), said: run.stderr };
}

describe('npm run structure', { timeout: 30_000 }, () => {
  test('prints one JSON line a piece', () => {
    const { status, lines, said } = structure(readFileSync(new URL('../../src/content/north-korea-russia-treaty.txt', import.meta.url)));
    expect([status, lines.length, said]).toEqual([0, 19, '']);
    expect(lines[1]).toBe('{"role":"dateline","text":"12 نومبر 2024"}');
    for (const line of lines) expect(Object.keys(JSON.parse(line) as object)).toEqual(['role', 'text']);
  });

  test('prints the heading of a related box as related', () => {
    expect(structure('کشتی\nگاؤں کے لوگ صبح جمع ہوتے ہیں۔\nیہ بھی پڑھیے\nدریا پر نیا پل').lines[2]).toBe('{"role":"related","text":"یہ بھی پڑھیے"}');
  });

  test('answers a lone line', () => {
    expect(structure('کشتی کا انتظار')).toEqual({ status: 0, lines: ['{"role":"title","text":"کشتی کا انتظار"}'], said: '' });
  });

  test('prints all of a line of a megabyte', () => {
    const long = 'کتاب '.repeat(120_000).trim();
    expect(structure(long).lines).toEqual([JSON.stringify({ role: 'paragraph', text: long })]);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\n', 'empty'],
    ['no Urdu', 'Only English here.\nTwo lines.', 'no Urdu letter'],
    ['bytes that are no text', Uint8Array.from({ length: 5000 }, (_, i) => (i * 197) % 256), 'not text'],
  ])('refuses %s in both languages', (_, input, message) => {
    const { status, lines, said } = structure(input);
    expect([status, lines]).toEqual([1, []]);
    expect(said).toContain(message);
    expect(said).toMatch(/[\u0600-\u06FF]{3}/u);
  });
});
