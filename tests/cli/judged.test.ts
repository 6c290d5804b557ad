import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSheet, unitsOf } from '../../src/cli/judge-sheet.ts';
import accuracy from '../../src/content/accuracy.json' with { type: 'json' };
import { analyse } from '../../src/urdu/analyse.ts';
import { lexicon, meaning } from '../urdu/real-lexicon.ts';

/**
 * Sheets that readers have judged gloss by gloss, of texts the lexicon was not written from. A sheet stays as it was judged; where
 * engine or lexicon have changed since, the gloss shown today may be another.
 */
const CORPUS = new URL('../corpus/', import.meta.url);
const names = readdirSync(CORPUS).filter((name) => name.startsWith('judged-'));
const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, CORPUS), 'utf8');
const sourceOf = (name: string) => read(name, 'source.txt').trimEnd().split('\n');

/** Of what readers found right, so much has to be shown still. */
const KEPT = 0.95;

describe.each(names)('%s', (name) => {
  const sheet = read(name, 'sheet.tsv');
  const verdicts = readSheet(sheet);

  it('is of its source', () => expect(sheet.split('\n').filter((line) => line.startsWith('# ')).map((line) => line.slice(2))).toEqual(sourceOf(name)));

  it('says of every wrong gloss what is wrong', () => expect(verdicts.filter(({ isRight, remark }) => !isRight && remark === '')).toEqual([]));

  it('is still shown where it was right', () => {
    const shown = new Set(sourceOf(name).flatMap((line) => unitsOf(analyse(line, lexicon), meaning)).map(({ text, gloss }) => `${text}\t${gloss}`));
    const right = verdicts.filter(({ isRight }) => isRight);
    expect(right.filter(({ text, gloss }) => shown.has(`${text}\t${gloss}`)).length / right.length).toBeGreaterThan(KEPT);
  });
});

describe('the figures that the page about the glosses gives', () => {
  const reports = names.filter((name) => name.startsWith('judged-reports'));
  const verdicts = reports.flatMap((name) => readSheet(read(name, 'sheet.tsv')));

  it('are those of the sheets of news reports', () => {
    expect(accuracy.judged).toBe(verdicts.length);
    expect(accuracy.rightInContext).toBeCloseTo(verdicts.filter(({ isRight }) => isRight).length / verdicts.length, 3);
  });

  it('claim no more words known than are', () => {
    const words = reports.flatMap(sourceOf).flatMap((line) => analyse(line, lexicon).words).filter(({ kind }) => kind === 'word');
    expect(words.filter(({ status }) => status === 'known' || status === 'derived').length / words.length).toBeGreaterThanOrEqual(accuracy.covered);
  });
});
