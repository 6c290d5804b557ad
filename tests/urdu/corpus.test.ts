import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/urdu/analyse.ts';
import type { Phrase, Word } from '../../src/urdu/analysis.ts';
import { lexicon, meaning } from './real-lexicon.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
/** A case without a source of its own is of the bundled article of the same name. */
const ARTICLES = new URL('../../src/content/', import.meta.url);
const PREFIX = 'gloss-';

const wordRow = ({ text, reading, status, kind }: Word): string =>
  [text, reading?.lemma ?? '', reading?.upos ?? 'PUNCT', reading ? meaning.of(reading.gloss) : '', kind === 'punctuation' ? '' : status].join('\t');

const phraseRow = (phrase: Phrase, text: string): string =>
  [`+ ${phrase.parts.map(({ from, to }) => text.slice(from, to)).join(' \u2026 ')}`, phrase.lemma, phrase.kind, meaning.of(phrase.gloss), phrase.status].join('\t');

/** Form, lemma, part of speech, gloss and status of every token; a phrase follows its first word. An empty line parts the lines of the text. */
const tableOf = (line: string): string => {
  const { words, phrases } = analyse(line, lexicon);
  return words.flatMap((word) => [wordRow(word), ...phrases.filter((phrase) => phrase.parts[0]?.from === word.from).map((phrase) => phraseRow(phrase, line))]).join('\n');
};

const names = readdirSync(CORPUS).filter((name) => name.startsWith(PREFIX));

function sourceOf(name: string): string {
  const isOwn = readdirSync(new URL(`${name}/`, CORPUS)).includes('source.txt');
  return readFileSync(isOwn ? new URL(`${name}/source.txt`, CORPUS) : new URL(`${name.slice(PREFIX.length)}.txt`, ARTICLES), 'utf8');
}

describe('the gloss of texts read word by word', () => {
  it.each(names)('%s', async (name) => {
    const table = sourceOf(name).trimEnd().split('\n').map(tableOf).join('\n\n');
    await expect(`${table}\n`).toMatchFileSnapshot(`../corpus/${name}/expected.tsv`);
  });
});
