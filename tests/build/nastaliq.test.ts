import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { nastaliqSubset } from '../../src/build/nastaliq.ts';
import { repertoire } from '../../src/build/repertoire.ts';
import { codePoints, features } from './sfnt.ts';

const src = join(import.meta.dirname, '../../src');
const whole = readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf'));

const contents = (folder: string, ending: string) =>
  readdirSync(join(src, folder)).filter((name) => name.endsWith(ending)).map((name) => readFileSync(join(src, folder, name), 'utf8')).join('');

/** Latin letters are drawn by the interface's own face; line ends are not drawn. */
const drawn = (text: string) => [...new Set(text)].filter((character) => !/[A-Za-z\n{}_\\]/u.test(character));

describe('the bundled Nastaliq', () => {
  let woff2: Buffer;
  let font: Buffer;
  beforeAll(async () => {
    woff2 = await nastaliqSubset();
    font = await subsetFont(woff2, repertoire, { targetFormat: 'sfnt' });
  });

  it('is at most 130 kB', () => {
    expect(woff2.toString('latin1', 0, 4)).toBe('wOF2');
    expect(woff2.length).toBeLessThanOrEqual(130_000);
  });

  it.each([
    ['the articles', contents('content', '.txt')],
    ['the interface', contents('i18n/locales/ur', '.json')],
  ])('has every character of %s', (_, text) => {
    const has = codePoints(font);
    expect(drawn(text).filter((character) => !has.has(character.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('has all of its repertoire that the whole font has', () => {
    const [has, before] = [codePoints(font), codePoints(whole)];
    const lost = [...repertoire].filter((character) => before.has(character.codePointAt(0) ?? 0) && !has.has(character.codePointAt(0) ?? 0));
    expect(lost).toEqual([]);
  });

  it.each(['GSUB', 'GPOS'] as const)('keeps every layout feature in %s, those of Latin letters aside', (table) => {
    const wanted = [...features(whole, table)].filter((feature) => !['locl', 'ordn'].includes(feature));
    expect([...features(font, table)].toSorted()).toEqual(wanted.toSorted());
  });
});
