import type { Meaning } from '../lexicon/meaning.ts';
import type { Analysis, Phrase, Word } from '../urdu/analysis.ts';

/** A word or phrase as a reader sees it: with the one meaning shown for it. */
export interface Unit {
  readonly text: string;
  readonly gloss: string;
}

const isIn = (word: Word, phrase: Phrase): boolean => phrase.parts.some((part) => part.from <= word.from && word.to <= part.to);

/** What is shown under a block, in reading order: a phrase where its first word stands. Words without a meaning are left out. */
export function unitsOf({ text, words, phrases }: Analysis, meaning: Meaning): readonly Unit[] {
  return words
    .flatMap((word): readonly Unit[] => {
      const phrase = phrases.find((candidate) => isIn(word, candidate));
      if (phrase?.parts[0]?.from === word.from) return [{ text: phrase.parts.map(({ from, to }) => text.slice(from, to)).join(' \u2026 '), gloss: meaning.of(phrase.gloss) }];
      return phrase || word.kind !== 'word' || !word.reading ? [] : [{ text: word.text, gloss: meaning.of(word.reading.gloss) }];
    })
    .filter(({ gloss }) => gloss !== '');
}

/** Lines of a sheet to be judged: the text behind #, then unit, gloss and an empty column for the verdict, separated by tabs. */
export const sheetOf = (analysis: Analysis, meaning: Meaning): string => [`# ${analysis.text}`, ...unitsOf(analysis, meaning).map(({ text, gloss }) => `${text}\t${gloss}\t`), ''].join('\n');

/** A verdict on a unit: `right`, `wrong`, and what the reader says of it. */
export interface Verdict extends Unit {
  readonly isRight: boolean;
  readonly remark: string;
}

/** A sheet that has been judged. @throws {SyntaxError} for a line that is neither right nor wrong */
export function readSheet(sheet: string): readonly Verdict[] {
  return sheet
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', gloss = '', verdict = '', remark = ''] = line.split('\t');
      if (verdict !== 'right' && verdict !== 'wrong') throw new SyntaxError(`no verdict: ${line}`);
      return { text, gloss, isRight: verdict === 'right', remark };
    });
}
