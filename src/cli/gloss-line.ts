import type { Meaning } from '../lexicon/meaning.ts';
import type { Analysis, Phrase, Word } from '../urdu/analysis.ts';

/** Fields without a value are left out of the line. */
const given = (fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined && field[1] !== ''));

const tokenOf = (word: Word, meaning: Meaning) => ({
  from: word.from,
  to: word.to,
  form: word.text,
  kind: word.kind,
  ...given({
    lemma: word.reading?.lemma ?? (word.kind === 'word' ? undefined : word.text),
    upos: word.reading?.upos ?? (word.kind === 'punctuation' ? 'PUNCT' : word.kind === 'other' ? 'X' : undefined),
    gloss: word.reading && meaning.of(word.reading.gloss),
    roman: word.reading?.roman,
    status: word.status,
  }),
});

const phraseOf = (phrase: Phrase, meaning: Meaning) => ({
  parts: phrase.parts.map(({ from, to }) => [from, to]),
  lemma: phrase.lemma,
  kind: phrase.kind,
  gloss: meaning.of(phrase.gloss),
});

/** One line of JSON for one line of text. */
export function glossLine(analysis: Analysis, meaning: Meaning): string {
  return JSON.stringify({
    text: analysis.text,
    tokens: analysis.words.map((word) => tokenOf(word, meaning)),
    phrases: analysis.phrases.map((phrase) => phraseOf(phrase, meaning)),
  });
}
