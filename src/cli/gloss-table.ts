import type { Meaning } from '../lexicon/meaning.ts';
import type { Analysis, Phrase, Word } from '../urdu/analysis.ts';

const NUMBER_OF_COLUMNS = 6;

const wordRow = (word: Word, meaning: Meaning): readonly string[] => [
  word.text,
  word.reading?.lemma ?? '-',
  word.reading?.upos ?? (word.kind === 'punctuation' ? 'PUNCT' : '-'),
  word.reading?.roman ?? '',
  word.reading ? meaning.of(word.reading.gloss) : '',
  word.kind === 'punctuation' ? '' : word.status,
];

const phraseRow = (phrase: Phrase, text: string, meaning: Meaning): readonly string[] => [
  `  ${phrase.parts.map(({ from, to }) => text.slice(from, to)).join(' \u2026 ')}`,
  phrase.lemma,
  phrase.kind,
  phrase.roman,
  `= ${meaning.of(phrase.gloss)}`,
  phrase.status,
];

/** Form, lemma, part of speech, Roman, gloss and status in aligned columns; a phrase stands indented after its first word. */
export function glossTable({ text, words, phrases }: Analysis, meaning: Meaning): string {
  const rows = words.flatMap((word) => [
    wordRow(word, meaning),
    ...phrases.filter((phrase) => phrase.parts[0]?.from === word.from).map((phrase) => phraseRow(phrase, text, meaning)),
  ]);
  const widths = Array.from({ length: NUMBER_OF_COLUMNS }, (_, column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
